/** How a cell has to be written, said to people instead of the pattern. */
export const FORM_TEXT = {
  id: '小文字の英数字をハイフンでつないだもの。例: recycling-rate',
  period: '年度は FY2024、暦年は CY2024、日付は 2024-03-31',
  targetPeriod: '年度は FY2024、期間は FY2020/FY2024、日付は 2024-03-31、時期のないものは undated',
  date: '2024-03-31、または 2024-03、2024',
  asOf: '2024-03-31、2024-03、FY2024、CY2024 のどれか',
  code: '数字6けた。例: 102041',
} as const
