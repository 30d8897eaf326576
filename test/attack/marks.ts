import { TYPED } from './forms.ts'

export const STORED = /Zzsite\d(?:name|identity|outcomes|staff)/g
export const EITHER = new RegExp(`${STORED.source}|${TYPED}`, 'gi')

export const found = (text: string, what: RegExp): readonly string[] => [...new Set(text.match(what) ?? [])]

/** One answer, looked through for what may not be on it. */
export const wrongWith = async (
  answer: Response,
  as: string,
  form: boolean,
): Promise<{ readonly body: string; readonly faults: readonly string[] }> => {
  const body = await answer.text()
  const faults: string[] = []
  const say = (where: string, marks: readonly string[]) => {
    if (marks.length > 0) faults.push(`${as}: ${marks.join()} ${where}`)
  }
  // What was asked for in an address is asked for again after signing in.
  say('in an address one is sent to', found(answer.headers.get('Location') ?? '', form ? EITHER : STORED))
  say('in a cookie', found(answer.headers.get('Set-Cookie') ?? '', EITHER))
  say(
    'in an address on the page',
    [...body.matchAll(/(?:href|src|action|formaction)="([^"]*)"/g)].flatMap(([, to = '']) => found(to, STORED)),
  )
  // A form that is shown again, at once or to wait a moment, holds what was typed.
  if (answer.status >= 400 && ![422, 429].includes(answer.status))
    say(`on an error page (${answer.status})`, found(body, form ? EITHER : STORED))
  if (/(?:href|src|action)="(?:https?:)?\/\//.test(body)) faults.push(`${as}: the page leads to another host`)
  return { body, faults }
}
