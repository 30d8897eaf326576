import { kernelCounting } from './counting.ts'
import type { Counting } from './counting.ts'

/**
 * The memory that columns of bits live in. It grows and never shrinks (WebAssembly cannot give memory back); what a
 * dropped segment held is given to the next one.
 */
export type BitMemory = {
  readonly memory: WebAssembly.Memory
  /** The kernel. A benchmark may put the plain form in its place. */
  counting: Counting
  /** Room for lists of columns and for answers, used within one call. */
  readonly scratch: number
  /** Allocated blocks by offset, and free ones in order of offset. */
  readonly blocks: Map<number, number>
  free: readonly Block[]
}

type Block = { readonly offset: number; readonly bytes: number }

const PAGE = 65_536
export const SCRATCH_BYTES = 2 * PAGE

export const createBitMemory = (): BitMemory => {
  const memory = new WebAssembly.Memory({ initial: SCRATCH_BYTES / PAGE })
  return { memory, counting: kernelCounting(memory), scratch: 0, blocks: new Map(), free: [] }
}

/** The offset of this many zeroed bytes, a multiple of 16. */
export const allocate = (memory: BitMemory, bytes: number): number => {
  const needed = Math.max(16, roundUp(bytes, 16))
  const block = memory.free.find((one) => one.bytes >= needed) ?? grow(memory, needed)
  const rest = { offset: block.offset + needed, bytes: block.bytes - needed }
  memory.free = memory.free.flatMap((one) => (one.offset === block.offset ? (rest.bytes > 0 ? [rest] : []) : [one]))
  memory.blocks.set(block.offset, needed)
  bytesOf(memory).fill(0, block.offset, block.offset + needed)
  return block.offset
}

/** Gives a block back. Giving back what is not held is a bug. */
export const release = (memory: BitMemory, offset: number): void => {
  const bytes = memory.blocks.get(offset)
  if (bytes === undefined) throw new Error(`no block at ${offset}`)
  memory.blocks.delete(offset)
  memory.free = joined([...memory.free, { offset, bytes }])
}

export const bytesInUse = (memory: BitMemory): number =>
  [...memory.blocks.values()].reduce((total, bytes) => total + bytes, 0)

/** The bytes now: growing the memory leaves earlier views empty, so they are not kept. */
export const bytesOf = (memory: BitMemory): Uint8Array => new Uint8Array(memory.memory.buffer)

export const roundUp = (count: number, step: number): number => Math.ceil(count / step) * step

const grow = (memory: BitMemory, needed: number): Block => {
  const end = memory.memory.buffer.byteLength
  const last = memory.free.at(-1)
  const reusable = last !== undefined && last.offset + last.bytes === end ? last.bytes : 0
  const pages = Math.ceil((needed - reusable) / PAGE)
  memory.memory.grow(pages)
  memory.free = joined([...memory.free, { offset: end, bytes: pages * PAGE }])
  const block = memory.free.at(-1)
  if (block === undefined) throw new Error('memory that has just grown has room')
  return block
}

/** In order of offset, neighbours made one. */
const joined = (blocks: readonly Block[]): readonly Block[] => {
  const ordered: Block[] = []
  for (const block of blocks.toSorted((a, b) => a.offset - b.offset)) {
    const before = ordered.at(-1)
    if (before !== undefined && before.offset + before.bytes === block.offset) {
      ordered[ordered.length - 1] = { offset: before.offset, bytes: before.bytes + block.bytes }
    } else {
      ordered.push(block)
    }
  }
  return ordered
}
