import { expect, test } from 'vitest'
import { codesOf, labelOf } from '../core/programme/code-list.ts'
import { resources } from '../core/package/resources.ts'
import { codeList, codeLists } from './index.ts'

const every = [...codeLists.values()].flatMap((list) =>
  list.codes.map((one) => ({ ...one, name: `${list.id} ${one.code}` })),
)

test('a list has each code once, and each code without spaces', () => {
  expect(new Set(every.map((one) => one.name)).size).toBe(every.length)
  expect(every.filter((one) => !/^\S+$/.test(one.code))).toEqual([])
})

test('every code has a label in both languages, without stray spaces', () => {
  const whole = (text: string) => text !== '' && text === text.trim() && !/ {2}/.test(text)
  expect(every.filter(({ label }) => !whole(label.en) || !whole(label.fr))).toEqual([])
})

test('two codes of a list have different labels in each language', () => {
  for (const { id, codes } of codeLists.values())
    for (const language of ['en', 'fr'] as const)
      expect(new Set(codes.map((one) => one.label[language])).size, `${id} ${language}`).toBe(codes.length)
})

test('the lists the data package names are there, and no other', () => {
  const named = resources.flatMap((resource) => resource.fields.flatMap((field) => field.codes ?? []))
  expect([...new Set(named)].sort()).toEqual([...codeLists.keys()].sort())
})

test('a rule that asks for a code no list has is a bug said at once', () => {
  expect(() => codeList('nothing')).toThrow(RangeError)
  expect(() => codesOf(codeList('income'), 'ow', 'lottery')).toThrow('lottery')
  expect(() => labelOf(codeList('income'), 'lottery')).toThrow('lottery')
  expect(codesOf(codeList('income'), 'ow', 'ei')).toEqual(new Set(['ow', 'ei']))
})
