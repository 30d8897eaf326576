/** What somebody types whose words must stay where they were typed. */
export const TYPED = 'Zztyped-nobody-else-may-read-this'

/** For a form whose page was not shown: the canary under every name a form of ours has. */
export const everyField = Object.fromEntries(
  [
    'name',
    'password',
    'code',
    'before',
    'after',
    'reason',
    'note',
    'purpose',
    'given-name',
    'family-name',
    'sign-in-name',
    'site',
    'to',
    'glass',
    'next',
    'kept',
  ].map((name) => [name, TYPED]),
)

/** The canary as the name of a file and in it; and in a name no file of ours has. */
export const typedFiles = [`${TYPED}.csv`, `${TYPED} 1.csv`].map((name) => ({ name, content: `${TYPED}\n` }))

export type FoundForm = {
  readonly action: string
  readonly fields: Readonly<Record<string, string>>
  /** It carries files. */
  readonly files: boolean
}

/**
 * The forms of a page that are sent, each with every field filled: what is hidden or chosen as the page has it, and the
 * canary wherever one types. Our markup only: it is not a reader of any page.
 */
export const formsOn = (page: string): readonly FoundForm[] =>
  [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', body = '']) => {
    const action = attribute(head, 'action')
    if (action === null || !/\bmethod="post"/i.test(head)) return []
    const files = attribute(head, 'enctype') === 'multipart/form-data'
    return [{ action, files, fields: { ...inputsIn(body), ...textAreasIn(body), ...selectsIn(body) } }]
  })

const inputsIn = (body: string): Record<string, string> => {
  const fields: Record<string, string> = {}
  for (const [, head = ''] of body.matchAll(/<(?:input|button)\b([^>]*)>/g)) {
    const name = attribute(head, 'name')
    const kind = attribute(head, 'type') ?? 'text'
    if (name === null || name in fields || name === 'only' || kind === 'file') continue
    fields[name] = ['hidden', 'radio', 'checkbox', 'submit'].includes(kind)
      ? (attribute(head, 'value') ?? 'on')
      : typedIn(name)
  }
  return fields
}

/** A day is a day, so that the form goes through where it can. */
const typedIn = (name: string): string => {
  if (/-day$/.test(name)) return '14'
  if (/-month$/.test(name)) return '1'
  return /-year$/.test(name) ? '2014' : TYPED
}

const textAreasIn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<textarea\b([^>]*)>/g)].map(([, head = '']) => [attribute(head, 'name') ?? '', TYPED]),
  )

/** The last choice: the first one is often none. */
const selectsIn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)].map(([, head = '', options = '']) => [
      attribute(head, 'name') ?? '',
      [...options.matchAll(/<option\b([^>]*)>/g)].map(([, one = '']) => attribute(one, 'value') ?? '').at(-1) ?? '',
    ]),
  )

const attribute = (head: string, name: string): string | null =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"') ?? null
