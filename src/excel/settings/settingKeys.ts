/** The add-in's settings in a workbook. */
export const CHOICES_KEY = 'finsamrapport.choices';
export const DEFINITIONS_KEY = 'finsamrapport.definitions';
export const REPORT_KEY = 'finsamrapport.report';
export const PENDING_KEY = 'finsamrapport.pending';
export const AUDIT_KEY = 'finsamrapport.audit';
export const IGNORED_KEY = 'finsamrapport.ignored';
export const TEXT_KEY = 'finsamrapport.text';
