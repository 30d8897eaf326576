/** A Markdown table. A bar in a cell would end it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}

export const asCode = (text: string): string => `\`${text}\``

/** The anchor that Markdown renderers give to a heading made of this name alone. */
export const linkTo = (page: string, heading: string): string => `[${heading}](${page}#${heading})`
