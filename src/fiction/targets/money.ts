/** Pairs of a client and a kind of support, with dollars and average as printed: Ontario, April to December 2012. */
export type PrintedMoney = { readonly count: number; readonly dollars: number; readonly average: number | null }

export type PrintedKind = { readonly kind: string; readonly all: PrintedMoney; readonly jobPlacement: PrintedMoney }

const money = (count: number, dollars: number, average: number | null): PrintedMoney => ({ count, dollars, average })

/** Money to participants (GUIDE-2013). Job Retention is not published. */
export const supports: readonly PrintedKind[] = [
  { kind: 'transportation', all: money(3592, 203946, 56.78), jobPlacement: money(672, 48191, 71.71) },
  { kind: 'clothing', all: money(2167, 338313, 156.12), jobPlacement: money(728, 107773, 148.04) },
  { kind: 'special_equipment', all: money(518, 105969, 204.57), jobPlacement: money(250, 61875, 247.5) },
  { kind: 'certification', all: money(524, 51122, 97.56), jobPlacement: money(61, 5778, 94.72) },
  { kind: 'training_cost', all: money(1950, 272913, 139.96), jobPlacement: money(233, 30242, 129.79) },
  { kind: 'child_care', all: money(28, 4750, 169.66), jobPlacement: money(6, 878, 146.39) },
  { kind: 'language_assessment', all: money(44, 4929, 112.02), jobPlacement: money(5, 692, 138.36) },
  { kind: 'academic_assessment', all: money(430, 67192, 156.26), jobPlacement: money(26, 4904, 188.61) },
  { kind: 'translation', all: money(63, 10769, 170.94), jobPlacement: money(0, 0, null) },
  { kind: 'accommodation', all: money(49, 9792, 199.83), jobPlacement: money(13, 1239, 95.29) },
  { kind: 'other', all: money(1486, 150336, 101.17), jobPlacement: money(332, 40860, 123.07) },
]

export const supportsTotal = { all: money(10980, 1299032, 118.31), jobPlacement: money(2412, 357432, 148.19) }

/** Paid in fixed parts of $500: a printed average above that is people who were paid more than once. */
export const scholarships: readonly PrintedKind[] = [
  { kind: 'scholarship_initial', all: money(69, 44000, 637.68), jobPlacement: money(43, 27500, 639.53) },
  { kind: 'scholarship_final', all: money(60, 35000, 583.33), jobPlacement: money(43, 27500, 639.53) },
]
export const scholarshipCents = 50_000

/** Money to employers, all of it for plans in Job Placement. */
export const employerMoney: readonly { readonly kind: string; readonly all: PrintedMoney }[] = [
  { kind: 'incentive', all: money(12719, 22929795, 1802.8) },
  { kind: 'signing_initial', all: money(430, 395600, 920) },
  { kind: 'signing_final', all: money(266, 220500, 828.95) },
]

export const employerTotal = money(13415, 23545895, 1755.19)
