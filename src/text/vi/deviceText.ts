import type { CONTACT_TEXT } from '../contactText'
import type { DEVICE_TEXT } from '../deviceText'
import type { INSTALL_TEXT } from '../installText'
import type { Translated } from '../textOf'

export const device: Translated<typeof DEVICE_TEXT> = {
  appUpdated: 'Ứng dụng đã được cập nhật. Thay đổi:',
  changesTitle: 'Các thay đổi của ứng dụng',
  more: (count) => `thêm ${count} mục`,
  close: 'Đóng',
  roomTitle: 'Không đủ chỗ nên một bản cũ đã bị xóa khỏi thiết bị này.',
  roomBody: (days) => `Những bản bạn đã chọn giữ và bản đang dùng không bị xóa. Đã xóa: ${days}`,
  wentBackTitle: 'Bạn đã quay về một bản trước.',
  wentBackBody: 'Có bản mới hơn.',
  wentBackAction: 'Dùng bản mới hơn',
  agedTitle: 'Từ 30 ngày trở lên chưa kiểm tra được bản mới.',
  agedBody: 'Có thể thành phố đã có số liệu mới hơn. Hãy mở trang này khi có mạng.',
  title: 'Số liệu lưu trên thiết bị này',
  lead: 'Các bản này được lưu trên thiết bị để xem khi không có mạng. Mỗi bản giữ nguyên như ngày được công bố.',
  total: (kilobytes) => `Tất cả ${kilobytes} KB. `,
  memoryOnly: 'Không lưu được trên thiết bị này. Chỉ xem được khi trang đang mở.',
  persisted: 'Trình duyệt đã hứa không xóa, kể cả khi thiếu chỗ.',
  notPersisted: 'Trình duyệt có thể xóa khi thiếu chỗ.',
  askPersistence: 'Yêu cầu không xóa',
  askedInVain:
    'Trình duyệt không hứa. Nếu thêm trang này vào màn hình chính thì dễ được đồng ý hơn.',
  town: 'Thành phố',
  edition: 'Bản',
  received: 'Ngày nhận',
  size: 'Dung lượng',
  actions: 'Thao tác',
  current: 'đang dùng',
  fromFile: ' (từ tệp)',
  pinned: 'được giữ',
  pinnedForBoard: 'giữ cho bảng trình bày',
  save: 'Lưu thành tệp',
  back: 'Quay về bản ngay trước',
  pin: 'Giữ mãi',
  unpin: 'Thôi giữ',
  remove: 'Xóa',
  nothing: 'Chưa lưu gì.',
  removed: 'Đã xóa.',
  notRemoved: 'Không xóa được. Nếu đã chọn giữ bản này, hãy bấm “Thôi giữ” trước.',
  notWritten: 'Không tạo được tệp. Số liệu đã lưu có thể bị hỏng.',
  pinnedNow: 'Bản này được giữ, kể cả khi thiếu chỗ.',
  unpinnedNow: 'Bản này không còn được giữ mãi. Có thể bị xóa khi có bản mới.',
  notPinned: 'Không lưu được trên thiết bị này.',
  fileTitle: 'Tải từ tệp',
  fileLead:
    'Tệp đã lưu trên thiết bị khác có thể được tải khi không có mạng. Nội dung được kiểm tra xem có bị sửa không.',
  fileLabel: 'Tệp đã lưu (.json)',
  ownTitle: 'Mang phần của bạn sang thiết bị khác',
  ownLead:
    'Danh sách, bảng trình bày, ghi chú riêng và lựa chọn sáng/tối được gộp vào một tệp. Trên thiết bị kia, hãy mở tệp ở mục “Tải từ tệp”; nội dung được thêm vào những gì đã có ở đó.',
  ownSave: 'Lưu phần của tôi',
  imported: 'Đã tải.',
  importedDevice: 'Đã tải và thêm vào những gì có trên thiết bị này.',
  switched: 'Đã đổi bản.',
  noPrevious: 'Không có bản trước.',
  unavailable: 'Không tải được.',
  newerSchema: 'Tệp này có định dạng mới hơn ứng dụng này. Hãy cập nhật ứng dụng rồi thử lại.',
  hashMismatch: 'Nội dung tệp đã bị sửa nên không được tải.',
  truncated: 'Tệp bị cắt giữa chừng nên không được tải.',
  cannotVerify: 'Trang này không kiểm tra được nội dung tệp nên không tải.',
  tooLarge: 'Tệp quá lớn nên không được tải.',
  wrongFile: 'Đây không phải tệp do trang này lưu nên không được tải.',
  wrongShape: 'Nội dung tệp không đúng định dạng của trang này nên không được tải.',
}

export const install: Translated<typeof INSTALL_TEXT> = {
  title: 'Có thể đặt trang này ở màn hình chính.',
  why: 'Khi đó mở được bằng biểu tượng, kể cả khi không có mạng.',
  byHand:
    'Trong nút Chia sẻ của Safari, hãy chọn “Thêm vào MH chính”; trang sẽ mở được kể cả khi không có mạng.',
  install: 'Đặt ở màn hình chính',
  dismiss: 'Không hiện lại',
}

export const contact: Translated<typeof CONTACT_TEXT> = {
  open: 'Liên hệ về con số này',
  lead: (town) =>
    `Đây là thư gửi ${town}, bằng tiếng Nhật. Người gửi là bạn; trang này không gửi gì cả. Trước khi gửi, hãy viết điều bạn muốn nói ở dưới 連絡したいこと.`,
  none: (town) =>
    `Tài liệu không ghi cách liên hệ với ${town} (未記載). Hãy sao chép thư và gửi đến tòa thị chính.`,
  label: 'Thư',
  copy: 'Sao chép thư',
  mail: 'Gửi bằng email',
  page: 'Mở trang liên hệ của thành phố',
  other: (address) => `Liên hệ: ${address}`,
  corrections: 'Khi một con số được sửa, mục sửa đổi ghi rõ sửa khi nào, sửa gì và vì sao.',
  failed: 'Không tải được. Hãy bấm lại khi có mạng.',
}
