import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon.tsx'

/** At most one primary (or danger) on a screen. There is no disabled button: it cannot say why. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

type Look = {
  readonly kind?: ButtonKind
  /** For working pages, where a button stands among figures and text. */
  readonly small?: boolean
  readonly icon?: IconName
  readonly children: ReactNode
}

type Pressed = {
  /** What is sent beside the form’s fields, to tell this button from the others. */
  readonly name?: string
  readonly value?: string
  /** The form it belongs to when it stands outside, and where it posts to instead. */
  readonly form?: string
  readonly action?: string
}

export const Button = ({ kind, small, icon, children, name, value, form, action }: Look & Pressed) => (
  <button type="submit" className={classOf(kind, small)} name={name} value={value} form={form} formAction={action}>
    {icon && <Icon name={icon} />}
    {children}
  </button>
)

export const ButtonLink = ({ kind, small, icon, children, href }: Look & { href: string }) => (
  <a className={classOf(kind, small)} href={href}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
)

/** Buttons side by side, the main one first; below each other where there is no room. */
export const Buttons = ({ children }: { children: ReactNode }) => <div className="rd-buttons">{children}</div>

const looks: Readonly<Record<ButtonKind, string>> = {
  primary: 'ontario-button--primary',
  secondary: 'ontario-button--secondary',
  quiet: 'rd-button--quiet',
  danger: 'rd-button--danger',
}

const classOf = (kind: ButtonKind = 'secondary', small = false): string =>
  ['ontario-button', looks[kind], ...(small ? ['rd-button--s'] : [])].join(' ')
