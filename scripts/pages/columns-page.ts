import { columnStandings } from '../../src/records/package/columns.ts'
import type { ColumnStanding } from '../../src/records/package/columns.ts'

/** docs/reference/columns.md: what becomes of every column of the database when records are handed over. */
export const columnsPage = (): string =>
  [
    '# Every column, and whether it is handed over',
    '',
    'Made from `src/records/package/columns.ts`; a test compares it with the database.',
    '',
    '| table | column | standing | where to, or because |',
    '| --- | --- | --- | --- |',
    ...columnStandings().map((one) => `| ${one.table} | ${one.column} | ${one.standing} | ${rest(one)} |`),
    '',
  ].join('\n')

const rest = (one: ColumnStanding): string =>
  one.standing === 'exported' ? `\`${one.file}\`, field \`${one.field}\`` : one.because
