// Text → the clipboard or a file, from within a page that may forbid it.

/** False when the page's policy, or a page without TLS, leaves no way. `holder`: an element of ours to put a field into. */
export async function copyText(text: string, holder: HTMLElement): Promise<boolean> {
  // Only pages with TLS have a clipboard.
  const copied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (copied) return true;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  holder.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  return done;
}

export function saveText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
