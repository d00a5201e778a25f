import type { EffectRow } from '@/components/fiscal/effectView'
import type { RatingMeaning } from '@/domain/initiative'
import type { PledgeMark } from '@/domain/pledge'
import type { ScheduleActivity } from '@/domain/schedule'
import type { Snapshot } from '@/domain/snapshot'

/** All that the gallery shows. Its records are examples; none is of a municipality. */
export interface GalleryExamples {
  readonly snapshot: Snapshot
  /** Records in groups; what each is an example of, by its id. */
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly examples: Readonly<Record<string, string>>
  }[]
  /** Ids of records whose year trend is shown, too. */
  readonly trends: readonly string[]
  /** And of those whose figures, working and sources are. */
  readonly tables: readonly string[]
  readonly meanings: readonly RatingMeaning[]
  readonly schedule: readonly ScheduleActivity[]
  readonly letters: Readonly<Record<PledgeMark, number>>
  readonly effects: readonly EffectRow[]
}
