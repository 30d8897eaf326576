/** The names of a segment's bits and sums. A name's place in the list is its place in a row. */
export type Layout = { readonly bits: readonly string[]; readonly sums: readonly string[] }

/** What is counted of one subject. */
export type Row = {
  readonly subjectId: number
  readonly site: number
  /** The anchor day, in days since 1970. */
  readonly day: number
  /** One bit a name of the layout, least significant bit of the first byte first; bytes left out are zero. */
  readonly bits: Uint8Array
  /** Pairs: place in the layout, value in whole units. Null and left out are zero. */
  readonly sums: readonly number[] | null
}

/** Rows one after the other in the order they came, without an object each: two million rows are too many objects. */
export type RowList = {
  readonly layout: Layout
  /** Bytes of bits a row. */
  readonly width: number
  length: number
  subjectIds: Float64Array
  sites: Int32Array
  days: Int32Array
  bits: Uint8Array
  /** Entries of sums: which row of the list, which place in the layout, how much. */
  readonly sumRows: number[]
  readonly sumPlaces: number[]
  readonly sumValues: number[]
}

export const createRowList = (layout: Layout, room = 1024): RowList => {
  const width = Math.ceil(layout.bits.length / 8)
  return {
    layout,
    width,
    length: 0,
    subjectIds: new Float64Array(room),
    sites: new Int32Array(room),
    days: new Int32Array(room),
    bits: new Uint8Array(room * width),
    sumRows: [],
    sumPlaces: [],
    sumValues: [],
  }
}

export const rowListOf = (layout: Layout, rows: Iterable<Row>): RowList => {
  const list = createRowList(layout)
  for (const row of rows) addRow(list, row)
  return list
}

export const addRow = (list: RowList, row: Row): void => {
  if (row.bits.length > list.width) throw new RangeError(`subject ${row.subjectId} has more bits than the layout`)
  if (list.length === list.subjectIds.length) makeRoom(list, list.length * 2)
  const at = list.length++
  list.subjectIds[at] = row.subjectId
  list.sites[at] = row.site
  list.days[at] = row.day
  list.bits.set(row.bits, at * list.width)
  forEachSum(list.layout, row, (place, value) => {
    list.sumRows.push(at)
    list.sumPlaces.push(place)
    list.sumValues.push(value)
  })
}

/** The sums of a row that are not zero. A place or value that cannot be is a bug of whoever judged. */
export const forEachSum = (layout: Layout, row: Row, each: (place: number, value: number) => void): void => {
  const pairs = row.sums ?? []
  for (let at = 0; at < pairs.length; at += 2) {
    const [place = -1, value = Number.NaN] = [pairs[at], pairs[at + 1]]
    if (layout.sums[place] === undefined || !Number.isSafeInteger(value)) {
      throw new RangeError(`subject ${row.subjectId} has no sum ${value} at ${place}`)
    }
    if (value !== 0) each(place, value)
  }
}

const makeRoom = (list: RowList, room: number): void => {
  list.subjectIds = grown(new Float64Array(room), list.subjectIds)
  list.sites = grown(new Int32Array(room), list.sites)
  list.days = grown(new Int32Array(room), list.days)
  list.bits = grown(new Uint8Array(room * list.width), list.bits)
}

const grown = <List extends { set(from: List): void }>(room: List, from: List): List => {
  room.set(from)
  return room
}
