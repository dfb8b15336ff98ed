import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditViewTexts } from '../../texts/auditViewTexts';
import { useAuditStyles } from './auditStyles';

interface AcceptFormProps {
  readonly texts: AuditViewTexts;
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding stands as it is all the same. */
export function AcceptForm({ texts: { finding: t }, onSave, onCancel }: AcceptFormProps) {
  const styles = useAuditStyles();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const said = reason.trim();
  return (
    <>
      <Field
        label={t.reason}
        hint={t.reasonHelp}
        {...(tried && said === '' ? { validationMessage: t.reasonMissing } : {})}
      >
        <Textarea
          // The form comes when its button is pressed: what is wanted next is to type.
          textarea={{ ref: focusOnce }}
          rows={2}
          value={reason}
          onChange={(_event, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => (said === '' ? setTried(true) : onSave(said))}>
          {t.save}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </>
  );
}

function focusOnce(field: HTMLTextAreaElement | null): void {
  field?.focus();
}
