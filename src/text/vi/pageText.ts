import type { ABOUT_TEXT, DATA_TEXT, TABLE_NAMES_TEXT } from '../aboutText'
import type { HOME_TEXT } from '../homeText'
import type { INDICATOR_TEXT } from '../indicatorText'
import type { LANGUAGE_TEXT } from '../languageText'
import type { LIST_TEXT } from '../listText'
import type { METHOD_TEXT } from '../methodText'
import type { MY_LIST_TEXT } from '../myListText'
import type { NOT_FOUND_TEXT } from '../notFoundText'
import type { Translated } from '../textOf'

const indicators = (count: number) => `${count} chỉ số`

export const home: Translated<typeof HOME_TEXT> = {
  changes: 'Những gì đã thay đổi và sửa đổi',
  lead: [
    'Thành phố đã tiến gần đến đâu so với mục tiêu do chính mình đặt ra?',
    'Chỉ dùng những con số do thành phố công bố.',
  ],
  notOfficial: 'Đây không phải trang chính thức của thành phố.',
  searchPlaceholder: 'Tìm theo tên chỉ số',
  searchLabel: 'Tìm chỉ số',
  tallyTitle: 'Đánh giá hiện nay',
  tallyUnit: 'Một vạch là một chỉ số; ',
  tallyUnitTen: 'một vạch rộng là mười.',
  howTo: 'Cách đánh giá',
  reasons: 'Vì sao có chỉ số chưa đánh giá:',
  plansOnly: 'Chỉ có kế hoạch, không có báo cáo kết quả.',
  featured: 'Chỉ số đáng chú ý',
  browse: 'Tìm',
  byField: 'Theo lĩnh vực',
  byDepartment: 'Theo phòng phụ trách',
  byDocument: 'Theo kế hoạch hoặc báo cáo',
  freshness: 'Độ mới của số liệu',
  choose: 'Chọn thành phố',
  indicators,
  counted: (all, rated) => `Có tất cả ${indicators(all)}; ${rated} chỉ số được đánh giá.`,
  newest: (period) => `Kết quả mới nhất là của ${period}.`,
  edition: (day) => `Bản ${day}. `,
  showAll: (count) => `Xem tất cả ${indicators(count)}`,
  description: (town) => `Mục tiêu và kết quả của ${town}.`,
  placesTitle: 'Theo kế hoạch, hoạt động và dự án',
  places: {
    plan: 'Theo hệ thống chính sách',
    initiatives: 'Hoạt động cải cách hành chính',
    pledges: 'Cam kết của thị trưởng',
    projects: 'Dự án trong kế hoạch thực hiện',
    fiscal: 'Hiệu quả tài chính',
    departments: 'Các phòng phụ trách',
    compare: 'So sánh các thành phố',
  },
}

export const indicator: Translated<typeof INDICATOR_TEXT> = {
  then: 'Điều đã biết lúc đó',
  thenOpen: 'Số liệu, đánh giá và mục tiêu theo từng bản',
  thenLoading: 'Đang tải',
  thenFailed: 'Không tải được. Hãy thử lại.',
  description: (town, name, figure, verdict, sentence) =>
    `${town}: ${name}${figure && ` – ${figure}`}. ${verdict}. ${sentence}`,
  trend: 'Theo từng năm',
  working: 'Đã đánh giá như thế nào',
  workingNone: ' Chỉ số này chưa được đánh giá nên không có phép tính.',
  moreMethod: 'Thêm về phương pháp',
  rounding:
    'Dù tính đến việc làm tròn số, hay lấy năm mốc đầu sớm hoặc muộn hơn một năm, đánh giá vẫn không đổi.',
  roundingOnly: 'Dù tính đến việc làm tròn số, đánh giá vẫn không đổi.',
  marks: 'Khác với đánh giá của thành phố',
  marksOnly: 'Thành phố tự đánh giá',
  marksMeaning: 'Thành phố đánh giá việc đã làm; ở đây đánh giá con số.',
  table: 'Số liệu dạng bảng',
  tablePeriod: 'Năm',
  tableValue: 'Giá trị',
  tableChange: 'Thay đổi',
  tableSource: 'Tài liệu',
  definition: 'Về chỉ số này',
  department: 'Phòng phụ trách',
  direction: 'Hướng nào tốt hơn',
  directions: {
    higher: 'Càng lớn càng tốt',
    lower: 'Càng nhỏ càng tốt',
    range: 'Tốt khi trong khoảng đã định',
    maintain: 'Tốt khi giữ nguyên',
    unstated: 'Tài liệu không cho biết',
  },
  bases: {
    stated: 'ghi trong tài liệu',
    implied: 'theo cách viết của tài liệu',
    editorial: 'theo cách hiểu của chúng tôi',
  },
  initiatives: 'Hoạt động liên quan đến con số này',
  parts: 'Các phần của chỉ số này',
  compare: 'So sánh với thành phố khác',
  partOf: 'Thuộc về:',
  discrepancies: 'Chỗ mâu thuẫn và lưu ý khi đọc',
  sources: 'Nguồn',
  places: (count) => `Nơi in ${count} con số`,
  share: 'Chia sẻ',
  print: 'In',
  download: 'Tải số liệu',
  pin: 'Thêm vào danh sách của tôi',
  unpin: 'Bỏ khỏi danh sách của tôi',
  openChart: 'Xem biểu đồ tương tác',
  closeChart: 'Về biểu đồ thường',
  chartLoading: 'Đang tải biểu đồ',
  chartFailed: 'Không tải được biểu đồ. Bảng có cùng số liệu.',
  chartKeys: {
    latest: 'Kết quả mới nhất',
    baseline: 'Mốc đầu',
    expected: 'Dự kiến đến nay',
    path: 'Đường đến mục tiêu',
    painted: 'Vùng đạt mục tiêu',
    planned: 'Theo kế hoạch',
  },
}

export const list: Translated<typeof LIST_TEXT> = {
  beyond: 'Tìm thấy ngoài chỉ số',
  kinds: {
    initiative: 'Hoạt động cải cách',
    pledge: 'Cam kết',
    project: 'Dự án',
    department: 'Phòng ban',
    policy: 'Chính sách',
  },
  title: 'Tìm chỉ số',
  verdict: 'Đánh giá',
  field: 'Lĩnh vực',
  document: 'Tài liệu',
  department: 'Phòng phụ trách',
  all: 'Tất cả',
  clear: 'Bỏ lọc',
  reason: 'Vì sao chưa đánh giá',
  count: () => ' chỉ số',
  total: 'Tổng',
  byField: 'Đánh giá theo lĩnh vực',
  byDepartment: 'Đánh giá theo phòng phụ trách',
  none: 'không ghi',
  emptyHint: 'Chỉ cần một phần của từ, bằng tiếng Việt, tiếng Anh hoặc tiếng Nhật.',
  near: 'Chỉ số có từ gần giống',
  more: (rest) => `Xem thêm (còn ${rest})`,
  emptyTitle: (query) => `Không có chỉ số nào khớp với “${query}”`,
  emptyBody: 'Có thể kế hoạch của thành phố không nêu con số về điều này.',
  description: (town) =>
    `Tìm chỉ số của ${town} theo đánh giá, lĩnh vực, tài liệu hoặc phòng phụ trách.`,
  searching: 'Đang tìm',
}

export const myList: Translated<typeof MY_LIST_TEXT> = {
  title: 'Danh sách của tôi',
}

export const notFound: Translated<typeof NOT_FOUND_TEXT> = {
  title: 'Không tìm thấy trang này',
  body: 'Địa chỉ hoặc tên chỉ số có thể đã đổi. Không có số liệu nào bị xóa.',
  search: 'Tìm chỉ số',
  searchIn: (town) => `Tìm chỉ số của ${town}`,
  home: 'Chọn thành phố',
  offlineTitle: 'Lần đầu cần có mạng',
  offlineBody:
    'Thiết bị này chưa có số liệu. Sau khi mở một lần, có thể xem khi không có mạng. Nếu trước đây đã mở, có thể thiết bị đã xóa để lấy chỗ trống.',
  partTitle: 'Chưa nhận được các số liệu khác',
  partBody: 'Hãy thử lại khi có mạng. Vẫn xem được số liệu của trang đang mở.',
  retry: 'Thử lại',
}

export const language: Translated<typeof LANGUAGE_TEXT> = {
  choose: 'Chọn ngôn ngữ',
  furigana: 'Furigana',
  on: ': bật',
  off: ': tắt',
}

export const about: Translated<typeof ABOUT_TEXT> = {
  title: 'Về trang này',
  paragraphs: [
    'Machi no Monosashi (“thước đo của thành phố”) cho thấy một thành phố đã tiến gần đến đâu so với mục tiêu do chính mình đặt ra, chỉ dùng con số trong tài liệu thành phố đã công bố.',
    'Mỗi con số đều kèm tài liệu, trang và dòng nơi nó được in. Máy so sánh với văn bản gốc; con số nào không khớp thì không được công bố.',
    'Trang này không do thành phố điều hành. Đánh giá của chính thành phố (◎○△×…) và đánh giá ở đây là hai điều khác nhau.',
  ],
  unknownTitle: 'Điều không biết thì nói là không biết',
  unknown:
    'Giá trị không có trong tài liệu là “không có số liệu”, không phải là 0. Con số kế hoạch được ghi “Kế hoạch” và tách khỏi kết quả. Chỗ tài liệu mâu thuẫn nhau được nêu đúng như vậy.',
  offlineTitle: 'Khi không có mạng',
  offline:
    'Sau khi mở một lần, bản số liệu của ngày đó ở lại trên thiết bị này và xem được khi không có mạng. Đó là bản của ngày nào luôn được ghi ở đầu trang.',
  privacyTitle: 'Thông tin của bạn',
  privacy:
    'Không có gì ở đây theo dõi người đọc: không phân tích truy cập, không quảng cáo, không kết nối với công ty khác. Danh sách và ghi chú của bạn chỉ ở trên thiết bị này.',
  licenceTitle: 'Phạm vi được dùng',
  licence:
    'Chương trình theo giấy phép MIT. Tài liệu gốc không ghi điều kiện sử dụng nên được ghi là “không nêu”. Tên và con số theo tài liệu; phần mô tả và bản dịch do trang này viết.',
}

export const data: Translated<typeof DATA_TEXT> = {
  title: 'Số liệu',
  lead: 'Mọi con số trên trang này đều tải được dưới dạng bảng. Địa chỉ không thay đổi. Các bảng bằng tiếng Nhật.',
  tables: 'Bảng (CSV, mở được bằng Excel)',
  judgements: 'Cách tính từng đánh giá',
  package: 'Gói dữ liệu (định nghĩa)',
  snapshots: 'Danh sách các bản',
  documents: 'Tài liệu gốc',
  asOf: 'Kỳ mới nhất:',
  next: 'Bản tiếp theo dự kiến:',
  overdue: 'Đã quá hạn cập nhật dự kiến',
}

export const tableNames: Translated<typeof TABLE_NAMES_TEXT> = {
  names: {
    municipality: 'Thành phố',
    documents: 'Tài liệu gốc',
    policies: 'Hệ thống chính sách',
    indicators: 'Chỉ số',
    observations: 'Kết quả',
    targets: 'Mục tiêu và giá trị kế hoạch',
    initiatives: 'Hoạt động cải cách hành chính',
    initiative_indicators: 'Liên kết hoạt động và chỉ số',
    schedule: 'Lịch của các hoạt động',
    rating_scales: 'Ý nghĩa của các dấu đánh giá',
    ratings: 'Thành phố tự đánh giá',
    fiscal_effects: 'Hiệu quả tài chính',
    pledges: 'Cam kết của thị trưởng',
    pledge_tracks: 'Phòng phụ trách và kế hoạch của cam kết',
    projects: 'Dự án trong kế hoạch thực hiện',
    project_policies: 'Quan hệ giữa dự án và chính sách',
    departments: 'Phòng ban',
    responsibilities: 'Phân công phụ trách',
    discrepancies: 'Chỗ mâu thuẫn trong tài liệu',
    translations: 'Cách đọc và bản dịch',
    corrections: 'Các sửa đổi',
  },
}

export const method: Translated<typeof METHOD_TEXT> = {
  title: 'Cách đánh giá',
  lead: 'Chỉ từ những con số đã in, chúng tôi tính xem thành phố có tiến đủ nhanh đến mục tiêu đã đặt hay không. Ai cũng có thể kiểm tra bằng máy tính bỏ túi.',
  stepsTitle: 'Cách tính',
  steps: [
    'Kẻ đường thẳng từ giá trị của năm mốc đầu đến giá trị của năm mục tiêu. Nếu có mục tiêu giữa kỳ, đường đi qua đó.',
    'Trên đường đó, đọc xem đến năm của giá trị mới nhất lẽ ra phải đến đâu. Đó là “dự kiến”.',
    'Lấy phần đã thay đổi chia cho phần lẽ ra phải thay đổi. Đó là “tiến độ”.',
    'Tiến độ từ 0,95: đúng tiến độ; từ 0,60: hơi chậm; nhỏ hơn: chậm. Xa mục tiêu hơn năm mốc đầu quá một đơn vị của chữ số cuối được in: xa mục tiêu hơn.',
    'Giá trị của năm mà theo dự kiến mới đi được chưa tới một phần năm (0,2) quãng đường thì không đánh giá (“còn quá sớm”); chỉ số không có giá trị nào mới hơn năm mốc đầu hoặc không có thời hạn cũng vậy.',
  ],
  timeTitle: 'Cách tính năm',
  time: [
    'Giá trị được tính cho năm mà nó mô tả, không phải năm của cột nơi nó được in.',
    'Tỷ lệ và số đếm trong một năm đặt ở giữa năm; số đếm tại một ngày và số cộng dồn đặt ở cuối năm. Năm tài chính của Nhật từ tháng 4 đến tháng 3, gọi theo năm bắt đầu.',
    'Khi mục tiêu theo năm tài chính mà giá trị theo năm dương lịch, so với năm cùng số và ghi điều đó trên thẻ.',
  ],
  verdictsTitle: 'Các từ đánh giá',
  specialTitle: 'Mục tiêu không phải là quãng đường',
  special: [
    'Với mục tiêu giữ một mức, như “tối đa 5,0%” hay “3,0 đến 5,0%”, chỉ xem mức đó có được giữ không. Không nói đã đi bao nhiêu phần trăm.',
    'Điều đã đạt mục tiêu ngay từ năm mốc đầu cũng được xem là mức cần giữ.',
    'Mục tiêu là tổng nhiều năm được đo như một tổng bắt đầu từ 0.',
    'Khi có giá trị của năm mục tiêu mà không đạt thì là “không đạt”. Nếu năm đó đã qua mà chưa có giá trị, đánh giá dựa trên giá trị hiện có và ghi rõ là đã quá hạn cập nhật dự kiến.',
  ],
  closeTitle: 'Sát ranh giới',
  close:
    'Khi việc làm tròn, hoặc năm mốc đầu sớm hay muộn hơn một năm, làm đổi đánh giá, chúng tôi nói rõ điều đó, không giấu.',
  notTitle: 'Điều chúng tôi không làm',
  not: [
    'Không gọi phần của mục tiêu là “tỷ lệ hoàn thành”. Với mốc đầu 95% và mục tiêu 100%, 96% không phải “hoàn thành 96%” mà là 20% quãng đường.',
    'Không xếp hạng thành phố, không cộng điểm, không tính trung bình đánh giá.',
    'Không coi giá trị không có là 0, không nối bằng đường. Không coi con số kế hoạch là kết quả.',
    'Khi tài liệu không cho biết hướng nào tốt, chúng tôi không đánh giá.',
    'Không trộn đánh giá của thành phố (◎○△× hay A đến E) với đánh giá ở đây. Hai thứ đặt cạnh nhau.',
  ],
  basisTitle: 'Phương pháp dựa trên',
  basis: [
    'Khoảng cách đo như Current Status Index của UN ESCAP: theo đường thẳng từ mốc đầu.',
    'Các ngưỡng 0,95, 0,60 và 0 là của Eurostat và Statistics Canada dùng cho tiến độ đến mục tiêu.',
    'Một điểm khác: không dùng tốc độ tăng trung bình năm như Eurostat, vì nó có lợi cho giá trị đầu nhỏ và không thể bắt đầu từ 0.',
  ],
  recomputeTitle: 'Tự kiểm tra',
  recompute:
    'Tệp judgements.csv ở trang số liệu có mốc đầu, giá trị, dự kiến, tiến độ và đánh giá của mọi chỉ số. Tính theo cách trên sẽ ra cùng kết quả.',
  exampleTitle: 'Tính với con số thật',
}
