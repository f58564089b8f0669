// The way back from text to page: which text node holds which part of `PageText.text`. Stays in the page's own context.

/** `length` code units of `text` from `start` are `node.data` from `offset`; what no segment covers is a separator of ours. */
export type Segment = { readonly start: number; readonly length: number; readonly node: Text; readonly offset: number };
/** Segments are ascending and disjoint. */
export type TextMap = { readonly text: string; readonly segments: readonly Segment[] };
