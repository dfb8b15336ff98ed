/** Gives bytes to the user as a file; where downloads are blocked nothing happens, and nothing tells. */
export function downloadFile(fileName: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
