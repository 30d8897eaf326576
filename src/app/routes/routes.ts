import { auditRoutes } from '../../features/audit/routes.ts'
import { catalogueRoutes } from '../../features/catalogue/routes.ts'
import { clientsRoutes } from '../../features/clients/routes.ts'
import { colleaguesRoutes } from '../../features/colleagues/routes.ts'
import { doorRoutes } from '../../features/door/routes.ts'
import type { DemonstrationPerson } from '../../features/door/shared/setting.ts'
import { exchangeRoutes } from '../../features/exchange/routes.ts'
import { reportsRoutes } from '../../features/reports/routes.ts'
import { plansRoutes } from '../../features/plans/routes.ts'
import type { Route } from '../../features/route.ts'
import { monthlyRoutes } from '../../features/monthly/routes.ts'
import { showHome } from '../../features/start/show-home/route.ts'
import type { Running } from '../../features/start/show-start/model.ts'
import { showStart, startPage } from '../../features/start/show-start/route.ts'

export type RouteParts = {
  readonly running: Running
  /** Who may be signed in as where nobody is real. */
  readonly people: readonly DemonstrationPerson[]
  readonly refuseDemonstration: boolean
  /** A stranger is asked to sign in at once, rather than told what this is. */
  readonly strangersSignIn: boolean
  /** More than the product: the gallery, outside production. */
  readonly more?: readonly Route[]
}

/** The table of routes: everything that can be asked of this installation, whoever asks. */
export const routesOf = (parts: RouteParts): { readonly all: readonly Route[]; readonly signIn: Route } => {
  const door = doorRoutes({ demonstrationPeople: parts.people, refuseDemonstration: parts.refuseDemonstration })
  const home = showHome((ask) =>
    parts.strangersSignIn ? { kind: 'go', to: '/sign-in' } : startPage(parts.running, ask),
  )
  const all = [
    home,
    showStart(parts.running),
    ...door,
    ...clientsRoutes,
    ...plansRoutes,
    ...reportsRoutes,
    ...monthlyRoutes,
    ...catalogueRoutes,
    ...exchangeRoutes,
    ...colleaguesRoutes,
    ...auditRoutes,
  ]
  return { signIn: door[0], all: [...all, ...(parts.more ?? [])] }
}
