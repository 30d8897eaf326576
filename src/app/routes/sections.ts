import type { Permission } from '../../core/access/data-class.ts'
import type { Bilingual } from '../../core/shared/bilingual.ts'

/** The sections of the grey bar, in their order; each is shown to those who may open it. */
export const sections: readonly {
  readonly path: string
  readonly name: Bilingual
  readonly needs: 'signed-in' | Permission
}[] = [
  { path: '/', name: { en: 'Home', fr: 'Accueil' }, needs: 'signed-in' },
  { path: '/caseload', name: { en: 'Caseload', fr: 'Mes dossiers' }, needs: 'profile:read' },
  { path: '/clients', name: { en: 'Clients', fr: 'Clientèle' }, needs: 'name:read' },
  { path: '/figures', name: { en: 'Results', fr: 'Résultats' }, needs: 'aggregates:read' },
  { path: '/monthly', name: { en: 'Monthly entry', fr: 'Saisie mensuelle' }, needs: 'monthly:read' },
  { path: '/catalogue', name: { en: 'Rules', fr: 'Règles' }, needs: 'aggregates:read' },
  { path: '/exchange', name: { en: 'Files', fr: 'Fichiers' }, needs: 'exchange:read' },
  { path: '/colleagues', name: { en: 'Colleagues', fr: 'Collègues' }, needs: 'accounts:read' },
  { path: '/audit', name: { en: 'Who looked', fr: 'Qui a consulté' }, needs: 'trail:read' },
]
