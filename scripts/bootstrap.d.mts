/** Types of bootstrap.mjs, which has to stay plain JavaScript because it runs before anything is installed. */
export function isNodeNewEnough(version: string): boolean

export function installStamp(parts: {
  readonly lock: string
  readonly platform: string
  readonly arch: string
  readonly modules: string
}): string

export function needsInstall(wanted: string, found: string | undefined): boolean

export function explainFailure(output: string): [japanese: string, english: string]

export function installCommand(
  execPath: string,
  npmExecPath: string | undefined,
  platform: string,
): { command: string; args: string[]; shell: boolean }

export function bootstrap(root: string): Promise<number>
