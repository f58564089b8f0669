// A key's fingerprint, in words to be read out and compared, and as a picture that an eye knows again. The words are all of it: the picture is no text's stand-in.
import type { ChannelView } from '../messages.ts';

type Props = { readonly fingerprint: ChannelView['keys'][number] };

export function Fingerprint({ fingerprint: { words, picture } }: Props) {
  const width = picture[0]?.length ?? 0;
  return (
    <span class="fingerprint">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${picture.length}`} shape-rendering="crispEdges">
        {picture.flatMap((row, y) =>
          row.map((filled, x) => filled && <rect key={`${x} ${y}`} x={x} y={y} width="1" height="1" fill="currentColor" />),
        )}
      </svg>
      <code>{words}</code>
    </span>
  );
}
