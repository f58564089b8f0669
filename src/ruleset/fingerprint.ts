// A key's fingerprint for people: words to read out and a picture to compare.
//   fingerprintWords("7f00…") → "lusab-babad …"

const CONSONANTS = 'bdfghjklmnprstvz';
const VOWELS = 'aiou';

/** The first 128 bits of a hexadecimal id as eight pronounceable words (D. S. Wilkerson, "A Proposal for Proquints", arXiv:0901.4016). */
export function fingerprintWords(id: string): string {
  const words: string[] = [];
  for (let i = 0; i < 32; i += 4) {
    const bits = Number.parseInt(id.slice(i, i + 4), 16);
    words.push(
      CONSONANTS[(bits >> 12) & 15]! +
        VOWELS[(bits >> 10) & 3]! +
        CONSONANTS[(bits >> 6) & 15]! +
        VOWELS[(bits >> 4) & 3]! +
        CONSONANTS[bits & 15]!,
    ); // the masks keep every index inside its table
  }
  return words.join(' ');
}

/** A picture of the id: rows of a mirrored 9 × 8 grid, true where a cell is filled. 40 bits of the id decide. */
export function fingerprintPicture(id: string): readonly (readonly boolean[])[] {
  const rows: boolean[][] = [];
  for (let row = 0; row < 8; row++) {
    const bits = Number.parseInt(id.slice(32 + row * 2, 34 + row * 2), 16);
    const half = [0, 1, 2, 3, 4].map((column) => ((bits >> column) & 1) === 1);
    rows.push([...half, ...half.slice(0, 4).reverse()]);
  }
  return rows;
}
