// Sentences as features with values → a weight a feature: a linear support vector machine with squared hinge loss, or a ridge regression, by dual coordinate
// descent (Hsieh et al. 2008), and by what its features are multiplied first (Wang and Manning 2012). The same input gives the same weights.
export type Features = { readonly buckets: Int32Array; readonly values: Float64Array };
/** `aim`: what the sum shall be, or for a machine 1 or -1, on whose side it shall be; `cost`: how much missing that costs. */
export type Learnable = Features & { readonly aim: number; readonly cost: number };

/** Chosen by cross-validation on nine tenths of ClaimBuster: power 0.35–1.5, smoothing 0.1–3; weighting by rarity gave 0.4 points less. */
const POWER = 0.5;
const SMOOTHING = 0.25;
const EPOCHS = 30;

/** How much more of one kind's weight than of the other's a feature has, as a power of the logarithm; what occurred once tells nothing: null. */
export function ratios(examples: readonly (Features & { readonly label: number })[], size: number): (number | null)[] {
  const [seen, yes, no] = [new Float64Array(size), new Float64Array(size).fill(SMOOTHING), new Float64Array(size).fill(SMOOTHING)];
  for (const { buckets, values, label } of examples)
    buckets.forEach((bucket, k) => {
      seen[bucket]!++;
      (label > 0 ? yes : no)[bucket]! += values[k]!;
    });
  const [allYes, allNo] = [yes, no].map((sums) => sums.reduce((sum, value, bucket) => sum + (seen[bucket] ? value : 0), 0)) as [
    number,
    number,
  ];
  return Array.from(seen, (count, bucket) =>
    count < 2 ? null : Math.abs(Math.log(yes[bucket]! / allYes / (no[bucket]! / allNo))) ** POWER,
  );
}

export function descend(examples: readonly Learnable[], size: number, loss: 'hinge' | 'square'): { weights: Float64Array; bias: number } {
  const weights = new Float64Array(size);
  let bias = 0;
  /** By example, with the sign of its pull. */
  const alpha = new Float64Array(examples.length);
  const order = examples.map((_, index) => index);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { buckets, values, aim, cost } = examples[index]!;
      let score = bias;
      let length = 1 + 1 / (2 * cost);
      for (let k = 0; k < buckets.length; k++) {
        score += weights[buckets[k]!]! * values[k]!;
        length += values[k]! * values[k]!;
      }
      let next = alpha[index]! - (score - aim + alpha[index]! / (2 * cost)) / length;
      if (loss === 'hinge' && next * aim < 0) next = 0;
      const change = next - alpha[index]!;
      if (change === 0) continue;
      alpha[index] = next;
      for (let k = 0; k < buckets.length; k++) weights[buckets[k]!]! += change * values[k]!;
      bias += change;
    }
  }
  return { weights, bias };
}
