// Words with vectors → clusters of words that stand in the same surroundings ("raised, lowered, cut" · "percent, points"), fine ones and
// coarse ones made of these, by spherical k-means. The same vectors make the same clusters.
import { add, unit } from './vectors.ts';

const [COARSE, FINE, ROUNDS] = [40, 400, 25];

/** `fine`: a cluster a word; `coarseOf`: a coarse cluster a fine one. */
export function findClusters(vectors: readonly Float64Array[]): { readonly fine: readonly number[]; readonly coarseOf: readonly number[] } {
  const points = vectors.map(unit);
  const fine = cluster(points, FINE);
  const coarse = cluster(centresOf(points, fine, FINE), COARSE);
  return { fine, coarseOf: coarse };
}

/** The first points, which are the most frequent words, are the first centres. */
function cluster(points: readonly Float64Array[], size: number): number[] {
  let centres = points.slice(0, size);
  let nearest: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    nearest = points.map((point) => {
      let [best, bestAt] = [Number.NEGATIVE_INFINITY, 0];
      centres.forEach((centre, at) => {
        let product = 0;
        for (let d = 0; d < point.length; d++) product += point[d]! * centre[d]!;
        if (product > best) [best, bestAt] = [product, at];
      });
      return bestAt;
    });
    centres = centresOf(points, nearest, size);
  }
  return nearest;
}

function centresOf(points: readonly Float64Array[], nearest: readonly number[], size: number): Float64Array[] {
  const sums = Array.from({ length: size }, () => new Float64Array(points[0]!.length));
  points.forEach((point, at) => {
    add(sums[nearest[at]!]!, point, 1);
  });
  return sums.map(unit);
}
