// JSON lines → values; blank lines are left out.
export const lines = (text: string): { readonly text: string }[] =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
