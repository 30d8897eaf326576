/** What a person reads in a piece of a page: without what is only read out, and without marks of the page. */
export const textOf = (html: string): string =>
  html
    .replaceAll(/<span class="rd-sr">[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll(/ (?=[,.;])/g, '')
    .trim()

/** The lines of the official tables of a page: the row’s name, and its cells as they are read. */
export const officialLines = (html: string): readonly { readonly name: string; readonly cells: readonly string[] }[] =>
  [...html.matchAll(/<table class="rd-table rd-official">(.*?)<\/table>/gs)].flatMap(([, table = '']) =>
    [...table.matchAll(/<tr[^>]*><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)].map(([, name = '', cells = '']) => ({
      name: textOf(name),
      cells: [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => textOf(cell)),
    })),
  )

/** Whether the radio button or box of this name and value is chosen. */
export const isChosen = (html: string, name: string, value: string): boolean =>
  [...html.matchAll(/<input[^>]*>/g)].some(
    ([tag]) => tag.includes(`name="${name}"`) && tag.includes(`value="${value}"`) && tag.includes('checked'),
  )
