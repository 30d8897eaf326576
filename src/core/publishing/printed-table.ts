/** A table as a document shows it: headings, blanks and all. `line` is its line in the document. */
export type PrintedTable = {
  readonly line: number
  readonly title: string
  /** Shares that the text beside the table works out, as `12/50 = 24%`. */
  readonly ratios: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Which figure a column holds: that of a block and a field, the first in the cell unless said otherwise. */
export type Column = {
  readonly at: number
  readonly figure?: number
  readonly block: string
  readonly field: string
}

/**
 * Where the figures of a table are. `rows` gives for each code how its printed label begins, or the number of its row;
 * `code@field` names a row whose figures are of another field than its column says.
 */
export type Shape = {
  readonly line: number
  readonly report: string
  readonly headings: number
  readonly label: number
  readonly rows: { readonly [code: string]: string | number }
  readonly columns: readonly Column[]
}
