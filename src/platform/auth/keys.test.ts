import { expect, test } from 'vitest'
import { keyFor, newKeysFile, openKeys } from './keys.ts'

const bytes = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const blind = `blind b ${bytes(9)}\n`

test('a new file opens', () => {
  const opened = openKeys(newKeysFile('2026'))
  expect(opened.ok && [opened.value.current, [...opened.value.seals.keys()]]).toEqual(['2026', ['2026']])
})

test('the first seal key is the one that seals, and comments say what they like', () => {
  const opened = openKeys(`# keys\n\nseal new ${bytes(1)}\r\nseal old ${bytes(2)} # until spring\n${blind}`)
  expect(opened.ok && [opened.value.current, [...opened.value.seals.keys()]]).toEqual(['new', ['new', 'old']])
})

test.for([
  ['a word nobody knows', `lock a ${bytes(1)}\n`],
  ['no id', `seal ${bytes(1)}\n`],
  ['a key of 16 bytes', `seal a ${Buffer.alloc(16).toString('base64')}\n`],
  ['something else than base64', `seal a ${'*'.repeat(44)}\n`],
  ['a fourth word', `seal a ${bytes(1)} again\n`],
  ['an id used twice', `seal a ${bytes(1)}\nseal a ${bytes(2)}\n`],
])('a file with %s is refused, and the line is named', ([, text]) => {
  const opened = openKeys(blind + text)
  expect(!opened.ok && opened.refusal.en).toMatch(/^Line [23] /)
})

test.for([['', blind, `seal a ${bytes(1)}\n`, `seal a ${bytes(1)}\n${blind}${blind}`]])(
  'without a seal key and exactly one blind key nothing opens',
  (texts) => {
    expect(texts.map((text) => openKeys(text).ok)).toEqual([false, false, false, false])
  },
)

test('a refusal repeats no key', () => {
  const opened = openKeys(`seal a ${bytes(1)} ${bytes(2)}`)
  expect(JSON.stringify(opened)).not.toContain(bytes(1))
})

test('each purpose has its own key, the same after each start', () => {
  const text = newKeysFile()
  const [one, again] = [openKeys(text), openKeys(text)]
  if (!one.ok || !again.ok) throw new Error('the new file does not open')
  expect(keyFor(one.value, 'recovery-code').equals(keyFor(again.value, 'recovery-code'))).toBe(true)
  expect(keyFor(one.value, 'recovery-code').equals(keyFor(one.value, 'other'))).toBe(false)
  expect(keyFor(one.value, 'recovery-code').equals(one.value.blind)).toBe(false)
})
