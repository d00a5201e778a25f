/** Words of the verdicts; keys are those of the domain. */
export const VERDICT_TEXT = {
  area: 'verdict',
  words: {
    achieved: '達成',
    'on-track': '順調',
    'slightly-behind': 'やや遅れ',
    behind: '遅れ',
    'moving-away': '後退',
    'not-met': '未達成',
    'not-rated': '判定なし',
  },
  /** What a verdict means, for lists and the method page. */
  meanings: {
    achieved: '目標を満たしています。',
    'on-track': '目標に必要な道のりの95%以上を進んでいます。',
    'slightly-behind': '必要な道のりの60%以上95%未満です。',
    behind: '必要な道のりの60%未満です。',
    'moving-away': '基準の年より、目標から遠ざかっています。',
    'not-met': '目標の期限に届かなかったか、保つはずの水準から外れています。',
    'not-rated': '判定に必要なものが資料にそろっていません。理由を示します。',
  },
  /** Short reasons inside the chip. */
  reasons: {
    'no-observation': '実績なし',
    'no-target': '目標なし',
    'no-direction': '良い方向が不明',
    'not-a-number': '数字でない目標',
    'plan-only': '計画だけ',
    'not-remeasured': '再測定なし',
    'definition-break': '数え方の変更',
    'no-target-period': '期限なし',
    'no-baseline': '基準なし',
    'too-early': '時期が早い',
  },
} as const
