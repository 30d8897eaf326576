/** What somebody looked at within the hour that is judged. */
export type Reading = {
  /** Different clients whose files were opened. */
  readonly files: number
  /** Those of them opened at night. */
  readonly filesAtNight: number
}

/** Offices are open within these hours of Ontario's day (assumption). */
export const DAY_BEGINS = 6
export const DAY_ENDS = 22

export const isNight = (hour: number): boolean => hour < DAY_BEGINS || hour >= DAY_ENDS

export type Unusual = 'many-files' | 'many-files-at-night'

/**
 * More files within an hour than the setting allows is unusual; at night a third of that is (assumption, to be settled by
 * each installation). Names in a list are not counted: a list is how one finds the file to open.
 */
export const unusualReading = ({ files, filesAtNight }: Reading, limit: number): Unusual | null => {
  if (files > limit) return 'many-files'
  return filesAtNight > limit / 3 ? 'many-files-at-night' : null
}
