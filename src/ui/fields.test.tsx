import { renderToStaticMarkup as render } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../core/shared/plain-date.ts'
import { Checkbox, Checkboxes, Radios, Select } from './choice-fields.tsx'
import { DateField, dateParts } from './date-field.tsx'
import { SearchPick } from './search-pick.tsx'
import { MoneyField, PhoneField, PostalCodeField, TextArea, TextField } from './text-field.tsx'

const field = { language: 'en', name: 'place', label: 'Place', hint: 'Where it is', error: 'Say where it is.' } as const
const choices = [
  { value: 'here', label: 'Here' },
  { value: 'there', label: 'There' },
]

/** The tags that hold all of these words, in whatever order their attributes are written. */
const tags = (markup: string, ...words: readonly string[]): readonly string[] =>
  [...markup.matchAll(/<\w[^>]*>/g)].map(([tag]) => tag).filter((tag) => words.every((word) => tag.includes(word)))

describe('a field that is wrong', () => {
  test.each([
    ['text', <TextField key="" {...field} value="" />],
    ['long text', <TextArea key="" {...field} value="" />],
    ['money', <MoneyField key="" {...field} value="" />],
    ['postal code', <PostalCodeField key="" {...field} value="" />],
    ['phone', <PhoneField key="" {...field} value="" />],
    ['select', <Select key="" {...field} value="" options={[]} />],
    ['one box', <Checkbox key="" {...field} checked={false} />],
    ['search and pick', <SearchPick key="" {...field} query="" candidates={null} chosen={null} />],
  ])('%s: its control has the name as id, is marked, and is described by hint and error', (_, shown) => {
    const control = /<(?:input|select|textarea)[^>]* id="place"[^>]*>/.exec(render(shown))?.[0]
    expect(control).toContain('aria-describedby="place-hint place-error"')
    expect(control).toContain('aria-invalid="true"')
  })

  test.each([
    ['date', <DateField key="" {...field} value={dateParts(null)} />],
    ['radios', <Radios key="" {...field} value={null} choices={choices} />],
    ['checkboxes', <Checkboxes key="" {...field} values={[]} choices={choices} />],
  ])('%s: the question is described, and its first control has the name as id', (_, shown) => {
    const markup = render(shown)
    expect(markup).toMatch(/<fieldset[^>]* aria-describedby="place-hint place-error"/)
    expect(markup).toMatch(/<input[^>]* id="place"/)
  })

  test('is right again without a trace of it', () => {
    expect(render(<TextField language="en" name="place" label="Place" value="" />)).not.toMatch(/aria-|error|wrong/)
  })
})

test('what was typed comes back as it was, and as text', () => {
  const typed = '"><script>alert(1)</script>'
  expect(render(<TextField {...field} value={typed} />)).not.toContain('<script>')
  expect(render(<TextArea {...field} value={typed} />)).not.toContain('<script>')
  expect(render(<TextField {...field} label={typed} hint={typed} error={typed} value="" />)).not.toContain('<script>')
  const date = render(<DateField {...field} value={{ day: '31', month: 'févr', year: '' }} />)
  expect([...date.matchAll(/name="(\S+)".*?value="([^"]*)"/g)].map(([, name, value]) => [name, value])).toEqual([
    ['place-day', '31'],
    ['place-month', 'févr'],
    ['place-year', ''],
  ])
})

test('only the boxes of a date that are wrong are marked', () => {
  const marked = render(<DateField {...field} wrong={['year']} value={dateParts(plainDate('2013-01-14'))} />)
  const wrong = tags(marked, 'aria-invalid="true"')
  expect(wrong).toHaveLength(1)
  expect(wrong[0]).toContain('name="place-year"')
})

test('a day fills the three boxes, and no day leaves them empty', () => {
  expect(dateParts(plainDate('1984-07-03'))).toEqual({ day: '03', month: '07', year: '1984' })
  expect(dateParts(null)).toEqual({ day: '', month: '', year: '' })
})

test('the dollar sign stands before the amount in English and after it in French', () => {
  const en = render(<MoneyField {...field} value="1" />)
  const fr = render(<MoneyField {...field} language="fr" value="1" />)
  expect(en.indexOf('>$<')).toBeLessThan(en.indexOf('<input'))
  expect(fr.indexOf('>$<')).toBeGreaterThan(fr.indexOf('<input'))
})

test('nothing is chosen for people', () => {
  expect(render(<Radios {...field} value={null} choices={choices} />)).not.toContain('checked')
  expect(
    tags(render(<Radios {...field} value="there" choices={choices} />), 'checked=""', 'value="there"'),
  ).toHaveLength(1)
  expect(render(<Select {...field} value="" blank="Choose" options={choices} />)).toContain(
    '<option value="" selected="">',
  )
})

describe('search and pick', () => {
  const robin = { value: 'robin', label: 'Robin Placeholder' }
  const sam = { value: 'sam', label: 'Sam Sample' }

  test('sends the whole form to look, and keeps what was looked for', () => {
    const markup = render(<SearchPick {...field} query="sam" candidates={[sam]} chosen={null} />)
    expect(tags(markup, '<button type="submit"', 'name="only"', 'value="search"')).toHaveLength(1)
    expect(tags(markup, '<input', 'name="place-search"', 'value="sam"')).toHaveLength(1)
  })

  test('a search does not lose what was chosen', () => {
    const found = render(<SearchPick {...field} query="sam" candidates={[sam]} chosen={robin} />)
    expect(tags(found, 'type="radio"')).toHaveLength(2)
    expect(tags(found, 'name="place"', 'value="robin"', 'checked=""')).toHaveLength(1)
    const none = render(<SearchPick {...field} query="xyz" candidates={[]} chosen={robin} />)
    expect(tags(none, 'name="place"', 'value="robin"', 'checked=""')).toHaveLength(1)
  })

  test('what is chosen is sent along while nothing else is looked for', () => {
    const markup = render(<SearchPick {...field} error={undefined} query="" candidates={null} chosen={robin} />)
    expect(markup).toContain('<input type="hidden" name="place" value="robin"/>')
  })
})
