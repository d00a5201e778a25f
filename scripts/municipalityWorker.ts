/** A process of its own that makes the data files of one municipality after another, as `buildData` asks. */
import { resourceUse } from './resourceUse'
import { writeMunicipality } from './writeMunicipality'
import type { MunicipalityJob } from './writeMunicipality'

process.on('message', (job: MunicipalityJob) => {
  try {
    process.send?.({ stamp: writeMunicipality(job), use: resourceUse() })
  } catch (error) {
    process.send?.({ fault: error instanceof Error ? error.message : String(error) })
  }
})
