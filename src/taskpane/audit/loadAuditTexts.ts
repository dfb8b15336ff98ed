import type { Language } from '../../excel/workbookAccess';
import type { AuditTexts } from '../../texts/auditTexts';
import type { AuditViewTexts } from '../../texts/auditViewTexts';

/** All that the view of an audit says. */
export interface AllAuditTexts {
  readonly view: AuditViewTexts;
  readonly audit: AuditTexts;
}

/** Loads the texts of the audit; each language lies in a file of its own. */
export async function loadAuditTexts(language: Language): Promise<AllAuditTexts> {
  const [{ auditView: view }, { audit }] = await load(language);
  return { view, audit };
}

function load(language: Language) {
  switch (language) {
    case 'sv':
      return Promise.all([
        import(/* webpackChunkName: "audit-texts-sv" */ '../../texts/sv/auditView'),
        import(/* webpackChunkName: "audit-texts-sv" */ '../../texts/sv/audit'),
      ]);
    case 'en':
      return Promise.all([
        import(/* webpackChunkName: "audit-texts-en" */ '../../texts/en/auditView'),
        import(/* webpackChunkName: "audit-texts-en" */ '../../texts/en/audit'),
      ]);
  }
}
