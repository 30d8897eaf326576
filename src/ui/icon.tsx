const drawings = {
  ok: 'M4 12.5l5 5L20 6.5',
  no: 'M6 6l12 12M18 6L6 18',
  warn: 'M12 4L2.5 20.5h19zM12 10v5M12 17.6v.4',
  stop: 'M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.1v.4',
  info: 'M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19M12 11v6M12 7.1v.4',
  wait: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5V12l3 2.5',
  circle: 'M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5L20.5 20.5',
  print: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.5H17M7 14h10v6.5H7z',
  download: 'M12 3.5v12M6.5 10.5l5.5 5.5l5.5-5.5M4 20.5h16',
  pencil: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
  plus: 'M12 4.5v15M4.5 12h15',
  open: 'M10 5H4.5v14.5H19V14M13.5 4.5H20V11M20 4.5L11 13.5',
  back: 'M14.5 5L7.5 12l7 7',
  next: 'M9.5 5l7 7l-7 7',
  up: 'M5 15l7-7l7 7',
  down: 'M5 9l7 7l7-7',
  person: 'M12 3.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4 20.5c0-4.5 3.5-6.5 8-6.5s8 2 8 6.5',
  lock: 'M5.5 10.5h13v10h-13zM8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2.5',
  eye: 'M2.5 12c3-5 6-7 9.5-7s6.5 2 9.5 7c-3 5-6 7-9.5 7s-6.5-2-9.5-7zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6',
  phone:
    'M5 3.5h3.5l1.5 5l-2 1.5c1 3 3 5 6 6l1.5-2l5 1.5V19c0 1-.5 1.5-1.5 1.5C11 20.5 3.5 13 3.5 5c0-1 .5-1.5 1.5-1.5z',
  mail: 'M3 5.5h18v13H3zM3.5 6l8.5 7l8.5-7',
  calendar: 'M4 5.5h16v15H4zM4 10h16M8 3v4M16 3v4',
} as const

export type IconName = keyof typeof drawings

export const iconNames = Object.keys(drawings) as readonly IconName[]

/** A line drawing in the colour of the words beside it. Beside words it says nothing; alone it needs a label. */
export const Icon = ({ name, label }: { name: IconName; label?: string }) => (
  <svg
    className={`rd-icon rd-icon--${name}`}
    viewBox="0 0 24 24"
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    <path d={drawings[name]} />
  </svg>
)
