import type { CHOICE_TEXT } from '../choiceText'
import type { DATA_USE_TEXT } from '../dataUseText'
import type { EMBED_TEXT } from '../embedText'
import type { FEED_TEXT } from '../feedText'
import type { GUIDE_TEXT } from '../guideText'
import type { PAPER_TEXT } from '../paperText'
import type { DATASET_TEXT } from '../quotationText'
import type { SHARE_PICTURE_TEXT } from '../sharePictureText'
import type { Translated } from '../textOf'

export const guide: Translated<typeof GUIDE_TEXT> = {
  title: 'Cách đọc thẻ',
  lead: 'Mỗi thẻ là một chỉ số: một con số đặt lên thước đo.',
  parts: {
    chip: 'Chữ ở trên bên trái là đánh giá: con số có tiến nhanh như mục tiêu cần không. Đánh giá chỉ được tính từ con số của thành phố.',
    period: 'Năm ở trên bên phải là năm của con số.',
    latest: 'Con số mới nhất',
    baseline: 'Mốc đầu: con số của năm bắt đầu so sánh',
    expected: 'Dự kiến: nếu tiến thẳng đến mục tiêu thì năm đó lẽ ra ở chỗ này',
    target: 'Mục tiêu: phía lá cờ bay là phía đạt mục tiêu',
    gap: 'Đường kẻ dưới thước là khoảng cách đến mục tiêu.',
    source: 'Dưới cùng là nguồn, gồm tên tài liệu và số trang.',
  },
  more: 'Cách đánh giá',
}

export const choice: Translated<typeof CHOICE_TEXT> = {
  search: 'Tìm theo tên thành phố hoặc tỉnh',
  hint: 'Chỉ cần một phần tên, tên tỉnh hoặc mã số. Tên viết bằng tiếng Nhật và chữ La-tinh.',
  prefecture: 'Tỉnh',
  count: ' thành phố, thị trấn và làng',
}

export const dataUse: Translated<typeof DATA_USE_TEXT> = {
  title: 'Ví dụ và danh mục',
  terms: 'Điều kiện sử dụng',
  noTerms: 'không nêu',
  credit: 'Cách ghi nguồn',
  examples: 'Ví dụ sử dụng',
  tools: {
    excel: 'Excel (Power Query)',
    javascript: 'JavaScript',
    python: 'Python',
    r: 'R',
  },
  queries: 'Truy vấn nhiều thành phố (SQL)',
  machines: 'Mô tả cho máy đọc',
  files: {
    dcat: 'Bộ dữ liệu (DCAT 3)',
    catalogue: 'Danh mục của mọi thành phố (DCAT 3)',
    csvw: 'Các cột (CSVW)',
    parquet: 'Danh sách tệp Parquet theo bảng',
    openapi: 'Danh sách địa chỉ (OpenAPI)',
  },
  note: 'Ô trống nghĩa là tài liệu không ghi. Không phải là 0.',
}

export const paper: Translated<typeof PAPER_TEXT> = {
  asOf: 'Số liệu của',
  check: 'Kiểm tra con số trên trang này',
  qr: 'Mã QR của trang này',
}

export const embed: Translated<typeof EMBED_TEXT> = {
  brand: 'Machi no Monosashi',
  newest: 'mới nhất',
  frozen: ' (giữ nguyên như ngày này)',
  edition: (day) => `Bản ${day}`,
  open: 'Xem thêm',
}

export const feed: Translated<typeof FEED_TEXT> = {
  title: ': số liệu mới',
  author: 'Machi no Monosashi',
  reconstructed: ' (bản dựng lại từ tài liệu)',
  since: (before, changes) => `Từ ${before}: ${changes} `,
  firstEdition: '',
  indicators: ' chỉ số',
  correction: 'Sửa đổi',
  becomes: '→',
}

export const dataset: Translated<typeof DATASET_TEXT> = {
  latest: 'Giá trị mới nhất là ',
  planned: 'Giá trị theo kế hoạch là ',
  basis: 'Con số trong tài liệu thành phố đã công bố, kèm số trang.',
}

export const sharePicture: Translated<typeof SHARE_PICTURE_TEXT> = {
  brand: 'Machi no Monosashi',
  source: 'Nguồn:',
  edition: 'bản',
  tally: 'Thành phố đã tiến gần đến đâu so với mục tiêu do chính mình đặt ra',
  indicators: ' chỉ số',
  tallyAlt: (municipality, indicators, counts) =>
    `${municipality}: đánh giá ${indicators} chỉ số. ${counts}.`,
}
