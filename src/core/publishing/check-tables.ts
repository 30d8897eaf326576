import type { Bilingual } from '../shared/bilingual.ts'
import type { Finding } from './finding.ts'
import { judge } from './judge.ts'
import type { Law, RuleName } from './law.ts'
import { bookOf } from './place.ts'
import type { Place } from './place.ts'
import type { PrintedTable, Shape } from './printed-table.ts'
import { judgeCopies } from './rules/copies.ts'
import { judgeRatio } from './rules/ratio-in-text.ts'
import { cellText, readSheet } from './sheet.ts'
import type { Cell, Sheet } from './sheet.ts'
import { joined } from './wording.ts'

/** A place where printed tables cannot all be right. */
export type Contradiction = {
  readonly table: string
  readonly line: number
  readonly rule: RuleName
  /** Row label × column label = printed text. */
  readonly cells: readonly string[]
  readonly says: Bilingual
}

/** Reads printed tables by their shapes and tries every law on them. It is told shapes and laws, never findings. */
export const contradictionsIn = (
  tables: readonly PrintedTable[],
  shapes: readonly Shape[],
  laws: readonly Law[],
): readonly Contradiction[] => contradictionsAmong(sheetsOf(tables, shapes), tables, laws)

/** The same for tables that are already read. */
export const contradictionsAmong = (
  sheets: readonly Sheet[],
  tables: readonly PrintedTable[],
  laws: readonly Law[],
): readonly Contradiction[] => {
  const book = bookOf(sheets)
  const figures = new Set(sheets.flatMap((sheet) => [...sheet.cells.values()]).map((cell) => cell.figure.value))
  return [
    ...sheets.flatMap((sheet) => laws.flatMap((law) => brokenIn(sheet, book, law))),
    ...sheets.flatMap((sheet) => copiesOf(sheet, book)),
    ...tables.flatMap((table) => table.ratios.flatMap((ratio) => ratioOf(table, ratio, figures))),
  ].sort((one, other) => one.line - other.line)
}

export const sheetsOf = (tables: readonly PrintedTable[], shapes: readonly Shape[]): readonly Sheet[] =>
  tables.flatMap((table) => shapes.filter((shape) => shape.line === table.line).map((shape) => readSheet(table, shape)))

/** One contradiction for each block and rule of a law, however many of its rows break it. */
const brokenIn = (sheet: Sheet, book: ReadonlyMap<string, Cell>, law: Law): readonly Contradiction[] => {
  if (law.report !== sheet.report) return []
  return blocksOf(law, sheet).flatMap((block) => {
    const findings = codesOf(law, sheet).flatMap(
      (code) => judge(law, { sheet, book, code, block } satisfies Place) ?? [],
    )
    const rules = [...new Set(findings.map((finding) => finding.rule))]
    return rules.map((rule) =>
      together(
        sheet,
        findings.filter((finding) => finding.rule === rule),
        rule,
      ),
    )
  })
}

const blocksOf = (law: Law, sheet: Sheet): readonly string[] =>
  law.blocks ? sheet.blocks.filter((block) => law.blocks?.includes(block)) : sheet.blocks

const codesOf = ({ codes }: Law, sheet: Sheet): readonly string[] => {
  if (codes === 'once') return ['']
  return codes === 'every' ? sheet.codes : sheet.codes.filter((code) => codes.includes(code))
}

const together = (sheet: Sheet, findings: readonly Finding[], rule: RuleName): Contradiction => ({
  table: sheet.title,
  line: sheet.line,
  rule,
  cells: [...new Set(findings.flatMap((finding) => finding.cells))].map(cellText),
  says: joined(findings.map((finding) => finding.says)),
})

const copiesOf = (sheet: Sheet, book: ReadonlyMap<string, Cell>): readonly Contradiction[] => {
  const finding = judgeCopies(sheet, book)
  return finding ? [together(sheet, [finding], finding.rule)] : []
}

const ratioOf = (table: PrintedTable, ratio: string, printed: ReadonlySet<number>): readonly Contradiction[] => {
  const says = judgeRatio(ratio, printed)
  return says ? [{ table: table.title, line: table.line, rule: 'ratio-in-text', cells: [ratio], says }] : []
}
