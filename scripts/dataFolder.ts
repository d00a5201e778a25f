/** Folder of the packages: `--data <folder>`, else what the variable DATA_FOLDER names, else `data`. */
export function dataFolder(args: readonly string[] = []): string {
  const place = args.indexOf('--data')
  const given = place >= 0 ? args[place + 1] : process.env['DATA_FOLDER']
  return given === undefined || given === '' ? 'data' : given
}
