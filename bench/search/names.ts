import type { Random } from '../../src/fiction/random.ts'
import { at } from '../../src/fiction/lists.ts'

/** Names nobody has, many enough for a province: 23,520 family names and 2,352 given names, some with accents or a hyphen. */
const words = (text: string): readonly string[] => text.split(' ')

const firsts = words(
  'Zor Quil Bra Vel Tam Écl Ox Dru Fen Gly Yar Plo Sku Wim Éla Jop Kre Bou Nim Hol Cha Tre Var Gon Lus Mir Pas Rud Sav Tol ' +
    'Uri Vau Wex Xim Ylo Zam Bel Cor Dom Esk Fra Gau',
)
const middles = words('a bi mon tre lu zé ka dro nif qui pe sto ran o')
const lasts = words(
  'ne bec doux shaw rick vane lette mour wick zic quist ard son ville court man ic escu ov ko ri tis dez ella ano ier eau ot in el ' +
    'ham ton ley berg sen dal gard mont val eux',
)

export const familyNames: readonly string[] = firsts.flatMap((first) =>
  middles.flatMap((middle, place) =>
    lasts.map((last, at_) => `${first}${middle}${last}${place === 3 && at_ % 9 === 0 ? `-${first}${last}` : ''}`),
  ),
)

const givenFirsts = words(
  'Am Gra Jen Me Pri Sa Ol Ma Fa Lin Ni Ta Ha Joy Ru Zo Ah Bri Car Da Dmi Geo Ke Lu Mi Ra Se We',
)
const givenMiddles = words('li na ré so vi da')
const givenLasts = words('na ce fer i ya ra ga ria ma da cole ël nah el')

export const givenNames: readonly string[] = givenFirsts.flatMap((first) =>
  givenMiddles.flatMap((middle) => givenLasts.map((last) => first + middle + last)),
)

/** How often each of a list is drawn: the first often, the last seldom, by Zipf’s law with the head cut off. */
export const zipf = <Item>(random: Random, items: readonly Item[], head = HEAD): (() => Item) => {
  const sums = new Float64Array(items.length)
  let total = 0
  for (let rank = 0; rank < items.length; rank++) sums[rank] = total += 1 / (rank + head)
  return () => {
    const wanted = random.next() * total
    let [low, high] = [0, items.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(sums, middle) < wanted) low = middle + 1
      else high = middle
    }
    return at(items, low)
  }
}

/** The most frequent family name is then that of a little more than one person in a hundred. */
const HEAD = 10
