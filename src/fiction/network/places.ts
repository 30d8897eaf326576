/** Regions and catchments of the network. Codes of catchments are those of the fifteen catchments [CATCHMENTS]. */
export const regions = [
  { code: 'central', en: 'Central', fr: 'Centre' },
  { code: 'eastern', en: 'Eastern', fr: 'Est' },
  { code: 'northern', en: 'Northern', fr: 'Nord' },
  { code: 'western', en: 'Western', fr: 'Ouest' },
] as const

export type Catchment = {
  readonly code: string
  readonly en: string
  readonly fr: string
  readonly region: (typeof regions)[number]['code']
  readonly areaCode: string
  /** First letter of its postal codes. */
  readonly postal: string
  /** How many sites, relative to the others. */
  readonly weight: number
  /** Shares that differ from place to place: French, newcomers, Indigenous people. 0 is the province's own. */
  readonly french: number
  readonly newcomers: number
  readonly indigenous: number
}

const catchment = (
  code: string,
  en: string,
  fr: string,
  region: Catchment['region'],
  [areaCode, postal, weight]: readonly [string, string, number],
  [french, newcomers, indigenous]: readonly [number, number, number],
): Catchment => ({ code, en, fr, region, areaCode, postal, weight, french, newcomers, indigenous })

export const catchments: readonly Catchment[] = [
  catchment('1', 'Durham', 'Durham', 'central', ['905', 'L', 18], [-0.6, 0.1, -0.3]),
  catchment('2', 'Halton', 'Halton', 'central', ['905', 'L', 14], [-0.4, 0.1, -0.6]),
  catchment(
    '3',
    'Hamilton–Niagara Peninsula',
    'Hamilton–Péninsule du Niagara',
    'western',
    ['905', 'L', 42],
    [0, 0, 0.2],
  ),
  catchment('4', 'Kingston–Pembroke', 'Kingston–Pembroke', 'eastern', ['613', 'K', 24], [0, -0.8, 0.3]),
  catchment('5', 'Kitchener–Waterloo–Barrie', 'Kitchener–Waterloo–Barrie', 'western', ['519', 'N', 38], [-0.4, 0, 0]),
  catchment('6', 'London', 'London', 'western', ['519', 'N', 24], [-0.4, 0, 0.2]),
  catchment('7', 'Muskoka–Kawarthas', 'Muskoka–Kawarthas', 'eastern', ['705', 'K', 18], [-0.6, -1, 0.4]),
  catchment('8', 'Northeast', 'Nord-Est', 'northern', ['705', 'P', 38], [2, -1.5, 1.6]),
  catchment('9', 'Northwest', 'Nord-Ouest', 'northern', ['807', 'P', 22], [0, -1.5, 2.4]),
  catchment('10', 'Ottawa', 'Ottawa', 'eastern', ['613', 'K', 44], [2.2, 0.4, 0.1]),
  catchment('11', 'Peel', 'Peel', 'central', ['905', 'L', 32], [-0.4, 1.4, -1]),
  catchment('12', 'Stratford–Bruce Peninsula', 'Stratford–Péninsule Bruce', 'western', ['519', 'N', 14], [-1, -1, 0.2]),
  catchment('13', 'Toronto', 'Toronto', 'central', ['416', 'M', 64], [0.2, 1.4, -0.4]),
  catchment('14', 'Windsor–Sarnia', 'Windsor–Sarnia', 'western', ['519', 'N', 22], [0.3, 0.1, 0.2]),
  catchment('15', 'York', 'York', 'central', ['905', 'L', 22], [-0.6, 0.8, -1]),
]

/** Towns that are on no map. */
export const towns = [
  'Exempleville',
  'Sampleton',
  'Démo-sur-Lac',
  'Port Specimen',
  'Saint-Fictif',
  'Mock Falls',
  'Notreal Junction',
  'Baie-Modèle',
  'New Placebo',
  'Pretend Creek',
  'Val-Imaginaire',
  'Fort Fable',
] as const
