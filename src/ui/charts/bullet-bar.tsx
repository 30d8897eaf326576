import { across, at } from './scale.ts'

/**
 * How far this group is on a scale, against what is asked for (a black line) and against others (a white diamond). No
 * words inside, so it stretches to any width; the figures stand beside it.
 */
export const BulletBar = ({
  label,
  value,
  more,
  standard,
  peer,
  most = 100,
  tall,
}: {
  /** A sentence: 61% against a standard of 69%; Ontario 64%. */
  label: string
  value: number | null
  /** Added to the value in a paler colour: what is committed, and not yet paid. */
  more?: number
  standard?: number | null
  peer?: number | null
  most?: number
  tall?: boolean
}) => {
  const scale = across(0, most)
  const end = value === null ? 0 : scale.at(value)
  return (
    <svg className={tall ? 'rd-chart rd-bullet rd-bullet--tall' : 'rd-chart rd-bullet'} role="img" aria-label={label}>
      <rect className="track" x="0" y="25%" width="100%" height="50%" />
      {value !== null && <rect className="us" x="0" y="25%" width={at(end)} height="50%" />}
      {value !== null && more !== undefined && (
        <rect className="committed" x={at(end)} y="25%" width={at(scale.at(value + more) - end)} height="50%" />
      )}
      {standard !== undefined && standard !== null && (
        <line className="standard" x1={at(scale.at(standard))} x2={at(scale.at(standard))} y1="0" y2="100%" />
      )}
      {peer !== undefined && peer !== null && (
        <svg x={at(scale.at(peer))} y="50%" width="0.75rem" height="0.75rem" viewBox="0 0 12 12" overflow="visible">
          <path className="peer" d="M0-6L6 0 0 6-6 0z" />
        </svg>
      )}
    </svg>
  )
}
