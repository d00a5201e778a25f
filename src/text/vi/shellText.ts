import type { FROZEN_TEXT } from '../frozenText'
import type { NOTICE_TEXT } from '../noticeText'
import type { COMPARE_TEXT } from '../planText'
import type { QUOTATION_TEXT } from '../quotationText'
import type { SHARE_TEXT } from '../shareText'
import type { SHELL_TEXT } from '../shellText'
import type { Translated } from '../textOf'

export const shell: Translated<typeof SHELL_TEXT> = {
  site: 'Machi no Monosashi',
  skip: 'Đến nội dung',
  menu: 'Menu',
  search: 'Tìm chỉ số',
  tabs: { home: 'Trang chủ', find: 'Tìm', list: 'Danh sách', data: 'Số liệu' },
  about: 'Về trang này',
  method: 'Cách đánh giá',
  accessibility: 'Khả năng tiếp cận',
  figuresAsOf: (day) => `Bản ${day}`,
  newestFigure: (period) => `kết quả đến ${period}`,
  plansOnly: 'chỉ có kế hoạch',
  offline: 'Không có mạng',
  online: 'Có mạng',
  between: ' · ',
  lastChecked: (day) => `Đã kiểm tra ${day}`,
  neverChecked: 'Chưa kiểm tra bản mới',
  couldNotCheckSince: (day, days) =>
    `Chưa kiểm tra được từ ${day}${days > 0 ? ` (${days} ngày)` : ''}`,
  offlineReady: 'Đã kiểm tra. Xem được khi không có mạng',
  storage: 'Số liệu lưu trên thiết bị này',
  place: 'Vị trí của trang này',
  loading: 'Đang tải',
}

export const notice: Translated<typeof NOTICE_TEXT> = {
  newFigures: (day) => `Có số liệu mới (bản ${day}).`,
  newFiguresAction: 'Xem số liệu mới',
  updateApp: 'Có phiên bản mới của ứng dụng.',
  updateAppWhy: 'Trang không thay đổi khi bạn đang đọc.',
  updateAppAction: 'Cập nhật',
  later: 'Để sau',
  refusedTitle: 'Không xác minh được số liệu mới.',
  refusedBody: 'Dữ liệu nhận được không đúng nên đang hiển thị bản trước.',
  damagedTitle: 'Số liệu đã lưu bị hỏng.',
  damagedBody: 'Đang hiển thị bản trước.',
  retry: 'Thử lại',
  memoryOnly: 'Không lưu được trên thiết bị này. Chỉ xem được khi trang đang mở.',
  chunkLost: 'Không tải được một phần của trang. Hãy mở lại khi có mạng.',
}

export const frozen: Translated<typeof FROZEN_TEXT> = {
  lead: 'Đây là bản của ',
  leadEnd: '.',
  newer: 'Có số liệu mới hơn.',
  newerAction: 'Xem số liệu mới nhất',
  changed: 'Những gì đã thay đổi sau đó',
  isNewest: 'Đây vẫn là bản mới nhất.',
  live: 'Trang luôn có số liệu mới nhất',
  edition: (day) => `Bản ${day}`,
  missingTitle: 'Số liệu của ngày đó không có trên thiết bị này',
  missingBody:
    'Có thể xem khi có mạng. Số liệu mới nhất xem được khi không có mạng nếu đã mở trước đó.',
  unknownTitle: 'Không có số liệu của ngày đó',
  unknownBody: 'Chỉ giữ các bản đã công bố. Địa chỉ có thể sai.',
}

export const quotation: Translated<typeof QUOTATION_TEXT> = {
  definition: 'Định nghĩa',
  target: 'Mục tiêu',
  verdict: 'Đánh giá',
  source: 'Nguồn',
  edition: (day) => `bản ${day}`,
  compiledBy: 'Machi no Monosashi,',
  none: 'không có số liệu',
}

export const compare: Translated<typeof COMPARE_TEXT> = {
  title: 'So sánh các thành phố',
  lead: 'Các chỉ số về cùng một điều, đặt cạnh nhau. Không xếp hạng, vì quy mô và cách tính của các thành phố khác nhau.',
  none: 'Chưa có chỉ số để so sánh.',
  note: 'Lưu ý khi so sánh',
  year: 'Năm tài chính',
  result: 'Kết quả',
  plan: 'Kế hoạch',
  target: 'Mục tiêu',
  missing: 'không có số liệu',
  table: 'Số liệu theo năm',
  planRule: 'Con số kế hoạch được ghi “Kế hoạch” hoặc “Mục tiêu” và tách khỏi kết quả.',
  more: 'Trang của chỉ số',
  towns: 'Đặt cạnh nhau',
  chosen: (chosen, all) => `${chosen} trong ${all} địa phương`,
  choose: 'Chọn nơi khác',
  takeOff: (name) => `${name}: bỏ ra`,
  full: (most) => `Chỉ đặt cạnh nhau được ${most} nơi. Muốn thêm nơi khác, hãy bỏ bớt một nơi.`,
  strange: (codes) => `Liên kết này nêu nơi không có trên trang này (${codes}).`,
  malformed: 'Trong liên kết này có phần không đọc được như mã của một địa phương.',
  tooMany: (most) => `Liên kết này nêu quá nhiều nơi. Chỉ hiện ${most} nơi đầu.`,
  without: (names) => `Không có chỉ số này: ${names}`,
  lacking: (names) => `Số liệu không có trên thiết bị này: ${names}. Có thể tải khi có mạng.`,
  deviceOnly: 'Không có mạng nên chỉ có những nơi đã lưu trên thiết bị này.',
  municipalities: (count) => `${count} địa phương`,
}

export const share: Translated<typeof SHARE_TEXT> = {
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép.',
  copyByHand: 'Không sao chép được. Hãy chọn địa chỉ bên dưới và sao chép.',
  line: 'LINE',
  x: 'X',
  facebook: 'Facebook',
  bluesky: 'Bluesky',
  mail: 'Email',
  mastodon: 'Mastodon',
  more: 'Ảnh, trích dẫn, QR',
  sheet: 'Gửi, trích dẫn, nhúng',
  close: 'Đóng',
  failed: 'Không tải được. Hãy thử lại khi có mạng.',
  age: {
    label: 'Liên kết này mở',
    live: 'Luôn là số liệu mới nhất',
    frozen: (day) => `Số liệu của ${day}`,
    edition: (day) => `Bản ${day}`,
  },
  send: {
    title: 'Gửi',
    device: 'Gửi đến ứng dụng khác',
    deviceWithPicture: 'Gửi kèm ảnh',
    server: 'Máy chủ Mastodon',
    serverHint: 'Ví dụ: mastodon.social. Không được lưu sau khi đóng.',
    serverWrong: 'Có vẻ không phải tên máy chủ. Ví dụ: mastodon.social',
    openServer: 'Mở',
  },
  picture: {
    title: 'Ảnh',
    copy: 'Sao chép ảnh',
    copied: 'Đã sao chép ảnh.',
    downloaded: 'Thiết bị này không sao chép được ảnh nên đã lưu lại.',
    wide: 'PNG ngang',
    square: 'PNG vuông',
    card: 'SVG của thẻ',
    trend: 'SVG của biểu đồ',
    none: 'Hiện không tải được ảnh của bản này.',
  },
  qr: {
    title: 'Mã QR',
    alt: 'Mã QR của liên kết này',
    print: 'In',
    save: 'Lưu dạng SVG',
    tooLong: 'Địa chỉ quá dài để làm mã QR.',
  },
  quotation: {
    title: 'Trích dẫn',
    lead: 'Kèm trang nguồn và bản, sẵn sàng để dán.',
    label: 'Trích dẫn',
    form: 'Dạng trích dẫn',
    text: 'Văn bản',
    markdown: 'Markdown',
    copy: 'Sao chép trích dẫn',
  },
  embed: {
    title: 'Đặt vào trang khác',
    lead: 'Dán HTML này thì thẻ sẽ hiện ra. Không dùng cookie.',
    label: 'HTML để dán',
    theme: 'Màu',
    themes: { auto: 'Theo người xem', light: 'Sáng', dark: 'Tối' },
    copy: 'Sao chép HTML',
    preview: 'Chỉ mở thẻ',
  },
  data: { title: 'Số liệu', newest: ' (mới nhất)' },
  inApp: {
    lead: 'Đang mở bên trong một ứng dụng. Có thể không lưu hoặc chia sẻ được.',
    line: 'Mở bằng trình duyệt',
    other: 'Menu ở góc trên hoặc dưới bên phải cho phép mở bằng trình duyệt.',
  },
}
