import type { Route } from '../route.ts'
import { listClients } from './list-clients/route.ts'
import { openClient } from './open-client/route.ts'
import { showClient } from './show-client/route.ts'

/** The pages about clients. */
export const clientsRoutes: readonly Route[] = [listClients, showClient, openClient]
