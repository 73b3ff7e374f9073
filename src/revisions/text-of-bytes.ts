const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The text of a file in UTF-8, or in UTF-16 as PowerShell and other programs of Windows write it; undefined where it is none. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  const encoding = bytes.includes(0) ? wideEncodingOf(bytes) : undefined;
  if (!encoding && bytes.includes(0)) return undefined;
  try {
    const text = (encoding ? new TextDecoder(encoding, { fatal: true, ignoreBOM: false }) : utf8).decode(bytes);
    return encoding && text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/**
 * UTF-16 by its mark, or without one by its first character where that is one of ASCII. Words in ASCII without a zero between
 * their letters are for programs that pass over zeros, such as shells: what has some is no UTF-16 here.
 */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first = 0, second = 0] = bytes;
  if (bytes.length % 2 !== 0 || hasWord(bytes)) return undefined;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (isAscii(first) && second === 0) return 'utf-16le';
  return first === 0 && isAscii(second) ? 'utf-16be' : undefined;
}

/** As short as what grants anything: `lex:*`. */
const WORD = 5;

function hasWord(bytes: Uint8Array): boolean {
  let length = 0;
  for (const byte of bytes) {
    length = isAscii(byte) ? length + 1 : 0;
    if (length >= WORD) return true;
  }
  return false;
}

const isAscii = (byte: number): boolean => byte > 0 && byte < 0x80;
