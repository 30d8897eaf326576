import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allocate, bytesInUse, bytesOf, createBitMemory, release } from './bit-memory.ts'

test('blocks never overlap, lie at multiples of 16 and come zeroed, whatever was given back before', () => {
  const steps = fc.array(fc.oneof(fc.integer({ min: 1, max: 300_000 }), fc.constant('release' as const)), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(steps, fc.infiniteStream(fc.nat()), (list, picks) => {
      const memory = createBitMemory()
      const held = new Map<number, number>()
      for (const step of list) {
        if (step === 'release') {
          const offsets = [...held.keys()]
          const offset = offsets[(picks.next().value ?? 0) % Math.max(1, offsets.length)]
          if (offset === undefined) continue
          release(memory, offset)
          held.delete(offset)
        } else {
          const offset = allocate(memory, step)
          expect(offset % 16).toBe(0)
          expect(
            bytesOf(memory)
              .subarray(offset, offset + step)
              .every((byte) => byte === 0),
          ).toBe(true)
          bytesOf(memory).fill(1, offset, offset + step)
          for (const [other, bytes] of held) expect(offset + step <= other || other + bytes <= offset).toBe(true)
          held.set(offset, step)
        }
      }
      for (const offset of held.keys()) release(memory, offset)
      expect(bytesInUse(memory)).toBe(0)
      expect(memory.free.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 40 },
  )
})

test('what is given back is used again: the memory does not grow', () => {
  const memory = createBitMemory()
  release(memory, allocate(memory, 5_000_000))
  const size = memory.memory.buffer.byteLength
  for (let round = 0; round < 10; round++) {
    const [first, second] = [allocate(memory, 2_000_000), allocate(memory, 3_000_000)]
    release(memory, first)
    release(memory, second)
  }
  expect(memory.memory.buffer.byteLength).toBe(size)
})

test('giving back what is not held throws', () => {
  expect(() => release(createBitMemory(), 16)).toThrow('no block')
})
