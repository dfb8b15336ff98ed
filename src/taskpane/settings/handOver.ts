/** Gives a text to the user as a file; where downloads are blocked nothing happens, and nothing tells. */
export function downloadText(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Copies the text of a field, and leaves it selected. False where neither way of copying is allowed,
 * as in frames that have no right to the clipboard: the user can then press the keys for it.
 */
export async function copyField(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    try {
      // The older way still works in some frames where the newer one is not allowed.
      return document.execCommand('copy');
    } catch {
      return false;
    }
  }
}
