import type {
  BOARD_EDIT_TEXT,
  BOARD_TEXT,
  BOOKLET_TEXT,
  CARRY_TEXT,
  GATHERED_TEXT,
  PARAGRAPH_TEXT,
  PICK_TEXT,
  PRESENT_TEXT,
} from '../councilText'
import type { Translated } from '../textOf'

export const gathered: Translated<typeof GATHERED_TEXT> = {
  lead: 'Chỉ lưu trên thiết bị này và không gửi đi đâu.',
  emptyTitle: 'Danh sách của bạn còn trống',
  emptyBody:
    'Hãy bấm “Thêm vào danh sách của tôi” ở trang của một chỉ số, hoạt động hoặc cam kết; mục đó sẽ hiện ở đây. Danh sách chỉ lưu trên thiết bị này và không gửi đi đâu.',
  emptyAction: 'Xem các chỉ số',
  modes: { label: 'Cách dùng', see: 'Xem', arrange: 'Sắp xếp', pick: 'Chọn để dùng' },
  up: 'Lên',
  down: 'Xuống',
  remove: 'Bỏ',
  moveUp: (name) => `Chuyển ${name} lên`,
  moveDown: (name) => `Chuyển ${name} xuống`,
  takeOff: (name) => `Bỏ ${name}`,
  pin: 'Thêm vào danh sách của tôi',
  unpin: 'Bỏ khỏi danh sách của tôi',
  group: 'Nhóm',
  noGroup: 'Không có nhóm',
  newGroup: 'Nhóm mới',
  newGroupName: 'Tên nhóm mới',
  addGroup: 'Xếp vào nhóm',
  renameGroup: 'Tên nhóm',
  handle: 'Kéo để di chuyển',
  arrangeHint: 'Dùng các nút hoặc kéo tay nắm ở bên trái.',
  movedTo: (name, place) => `${name}: đã chuyển đến vị trí ${place}.`,
  loading: (name) => `Đang tải số liệu (${name}).`,
  missing: (name) => `Không có trong bản hiện tại (${name}).`,
  missingFrozen: (name) => `Không có trong bản này (${name}).`,
  unavailable: (name) =>
    `Không tải được (${name}). Nếu có mạng mà vẫn không hiện, liên kết sai hoặc mục này không còn được công bố.`,
  kinds: { indicator: 'Chỉ số', initiative: 'Hoạt động', pledge: 'Cam kết' },
  note: 'Ghi chú riêng',
  noteHint: 'Chỉ lưu trên thiết bị này; không có trong liên kết hay bản in.',
  noteAdd: 'Viết ghi chú',
  noteAddFor: (name) => `${name}: viết ghi chú`,
  changed: 'Đã thay đổi từ lần bạn xem trước',
  changedAll: (count, since) => `Có ${count} mục thay đổi so với bản bạn xem lần trước (${since}).`,
  changedNone: (since) =>
    `Có bản mới hơn bản bạn xem lần trước (${since}). Số liệu trong danh sách này không thay đổi.`,
  changedSeen: 'Đã xem',
  newIndicator: 'Chỉ số mới',
  verdict: 'Đánh giá',
  aim: 'Mục tiêu',
  nothing: 'không có',
}

export const pick: Translated<typeof PICK_TEXT> = {
  all: 'Chọn tất cả',
  none: 'Bỏ chọn tất cả',
  chosen: (count) => `Đã chọn ${count} mục`,
  quote: 'Tạo đoạn trích dẫn',
  board: 'Tạo bảng trình bày mới',
  boardFor: 'Đưa vào bảng nào',
  newBoard: 'Bảng trình bày mới',
  putIn: 'Đưa vào bảng',
  hint: 'Từ những mục đã chọn, có thể tạo đoạn văn kèm nguồn hoặc bảng trình bày.',
  onlyIndicators: 'Chỉ trích dẫn được chỉ số.',
}

export const carry: Translated<typeof CARRY_TEXT> = {
  title: 'Mang theo bằng tệp',
  lead: 'Có thể chuyển danh sách và bảng trình bày sang thiết bị khác bằng một tệp.',
  withNotes: 'Kèm ghi chú riêng',
  save: 'Lưu thành tệp',
  file: 'Tệp đã lưu (.json)',
  how: {
    label: 'Cách tải',
    merge: 'Thêm vào những gì đang có',
    replace: 'Thay những gì đang có',
  },
  cannotWrite: 'Không tạo được tệp trên trang này.',
}

export const board: Translated<typeof BOARD_TEXT> = {
  title: 'Bảng trình bày',
  opening: 'Đang mở bảng trong liên kết. Cần có JavaScript.',
  listTitle: 'Bảng trình bày trên thiết bị này',
  listLead:
    'Bảng trình bày tập hợp những con số đã chọn để mang đến cuộc họp. Ai nhận được liên kết cũng mở được cùng một bảng.',
  listEmpty:
    'Chưa có bảng trình bày nào trên thiết bị này. Có thể tạo trong danh sách của tôi, mục “Chọn để dùng”.',
  asOf: 'Bản số liệu:',
  live: 'luôn mới nhất',
  stays: 'giữ nguyên bản này',
  day: (day) => `bản ${day}`,
  count: (count) => `${count} mục`,
  edit: 'Sửa',
  present: 'Trình chiếu',
  print: 'In hoặc PDF',
  copyLink: 'Sao chép liên kết',
  keep: 'Lưu trên thiết bị này',
  kept: 'Đã lưu trên thiết bị này. Mở được khi không có mạng.',
  keptNotOffline:
    'Đã lưu trên thiết bị này, nhưng chưa có số liệu của bản này. Hãy mở lại khi có mạng.',
  remove: 'Xóa bảng',
  removeSure: 'Bảng sẽ bị xóa và không khôi phục được.',
  cancel: 'Hủy',
  quotation: 'Đoạn trích dẫn',
  linkHint: 'Tiêu đề, thứ tự và ghi chú nằm trong liên kết, không gửi đến máy chủ nào.',
  tooLong: (length, longest) =>
    `Liên kết quá dài (${length}/${longest} ký tự). Hãy rút ngắn ghi chú hoặc bớt mục.`,
  privateInPrint: 'In cả ghi chú riêng',
  missingTitle: 'Không mở được bảng từ liên kết này',
  missing: {
    none: '',
    damaged: 'Liên kết bị cắt ở cuối hoặc bị sửa. Hãy xin lại từ người gửi.',
    'too-long': 'Liên kết quá dài. Hãy nhờ người gửi chia bảng ra.',
    newer:
      'Liên kết được viết bằng phiên bản mới hơn của trang này. Hãy cập nhật ứng dụng rồi mở lại.',
  },
  unavailable:
    'Không tải được số liệu của bản này. Nếu có mạng mà vẫn không hiện, liên kết sai hoặc bản này không còn được công bố.',
  retry: 'Thử lại',
  untitled: 'Bảng không có tiêu đề',
}

export const boardEdit: Translated<typeof BOARD_EDIT_TEXT> = {
  title: 'Sửa bảng',
  name: 'Tiêu đề',
  nameHint: 'Ví dụ: Tài liệu họp tháng 12',
  note: 'Ghi chú ở đầu',
  notePublic: 'Mọi người mở liên kết đều đọc được các ghi chú này.',
  itemNote: 'Ghi chú',
  itemNoteFor: (name) => ` (${name})`,
  items: 'Thứ tự',
  asOfLead: 'Khi đã chọn một bản, số liệu không đổi dù sau này có số liệu mới.',
  save: 'Lưu',
  empty: 'Bảng cần ít nhất một chỉ số, hoạt động hoặc cam kết.',
  unknownTitle: 'Bảng này không có trên thiết bị này',
  unknownBody: 'Có thể bảng được tạo trên thiết bị khác hoặc đã bị xóa.',
}

export const present: Translated<typeof PRESENT_TEXT> = {
  previous: 'Trước',
  next: 'Sau',
  end: 'Kết thúc',
  fullScreen: 'Toàn màn hình',
  leaveFullScreen: 'Thoát toàn màn hình',
  slides: 'Trang chiếu',
  awake: 'Màn hình không tắt',
}

export const booklet: Translated<typeof BOOKLET_TEXT> = {
  title: 'In hoặc PDF',
  lead: 'Trước hết là mục lục, sau đó mỗi mục một trang A4. Để có PDF, hãy chọn “Lưu thành PDF” khi in.',
  print: 'In',
  back: 'Về bảng trình bày',
  contents: 'Mục lục',
  number: 'Số',
  name: 'Tên',
  figure: 'Con số',
  verdict: 'Đánh giá',
}

export const paragraph: Translated<typeof PARAGRAPH_TEXT> = {
  figure: (town, name, figure) => `“${name}” của ${town}: ${figure}. `,
  target: (target) => `Mục tiêu: ${target}. `,
  verdict: (word) => `Đánh giá: “${word}”. `,
  noFigure: (town, name) => `Tài liệu không có số liệu về “${name}” của ${town}. `,
  stated: (town, name, period, printed) =>
    `Về “${name}” của ${town}, tài liệu ghi “${printed}” (${period}), không có con số. `,
  sources: 'Nguồn',
}
