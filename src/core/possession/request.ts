/** The HTTP request in a text: what a DPoP proof is for. */
export type HttpRequest = {
  readonly method: string | null;
  /** The URL without query and fragment; without a scheme and host if the text names none. */
  readonly address: string | null;
  /** Whether the text says http or https. */
  readonly hasScheme: boolean;
  /** The credentials of `Authorization: DPoP …`. */
  readonly credentials: readonly string[];
  /** The parameter `client_id`; null without one. */
  readonly client: string | null;
  /** The number of `DPoP` header fields. */
  readonly proofs: number;
};

/** More is a log and not a request. */
const most = 100_000;

/** Reads a raw request, a curl command, or a call of fetch. Total and linear. */
export function readRequest(whole: string): HttpRequest {
  const text = whole.slice(0, most);
  const fields = {
    client: clientIn(text),
    credentials: [...text.matchAll(/\bauthorization["']?\s*:\s*["']?dpop\s+([\w.~+/-]+=*)/gi)].map(
      ([, value = '']) => value,
    ),
    proofs: [...text.matchAll(/(?:^|[\n"'])[ \t]*dpop["']?\s*:\s*["']?ey/gi)].length,
  };
  return { ...(rawRequest(text) ?? command(text)), ...fields };
}

/** Reads the parameter in a query or form, or in JSON. */
function clientIn(text: string): string | null {
  const value = /(?:^|[?&\s"'])client_id(?:=|["']\s*:\s*["'])([^&\s"']{1,1000})/m.exec(text)?.[1];
  return value === undefined ? null : decodedParameter(value);
}

function decodedParameter(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

type Target = Pick<HttpRequest, 'method' | 'address' | 'hasScheme'>;

const requestLine = /(?:^|\n)[ \t]*([A-Z]{3,10})[ \t]+(\S{1,4000})[ \t]+HTTP\/\d/;

/** RFC 9112 §3: the request line, and the host in its field. */
function rawRequest(text: string): Target | null {
  const [, method, target] = requestLine.exec(text) ?? [];
  if (method === undefined || target === undefined) return null;
  if (/^https?:/i.test(target)) return { method, address: bare(target), hasScheme: true };
  const host = /(?:^|\n)[ \t]*host[ \t]*:[ \t]*(\S{1,300})/i.exec(text)?.[1];
  const path = bare(target);
  return { method, address: host === undefined ? path : `https://${host}${path}`, hasScheme: false };
}

const urlOfCommand = /(?:\bcurl\b|\bfetch\s*\()[^\n]{0,4000}?["'\s](https?:\/\/[^\s"'`]{1,4000})/i;
const namedMethod = /(?:-X|--request|["']?\bmethod["']?\s*:)[\s=]*["']?([A-Za-z]{3,10})/;
const sendsData = /\s(?:-d|--data(?:-\w+)?|-F|--form)[\s=]/;

function command(text: string): Target {
  const joined = text.replaceAll(/\\\r?\n/g, ' ');
  const url = urlOfCommand.exec(joined)?.[1];
  if (url === undefined) return { method: null, address: null, hasScheme: false };
  const usual = sendsData.test(joined) ? 'POST' : 'GET';
  const method = namedMethod.exec(joined)?.[1]?.toUpperCase() ?? usual;
  return { method, address: bare(url), hasScheme: true };
}

const bare = (address: string): string => /^[^?#]*/.exec(address)?.[0] ?? '';

/**
 * Compares `htu` with the address of the request, both in their normal form and without query and
 * fragment (RFC 9449 §4.3).
 */
export function isSameAddress(htu: string, { address, hasScheme }: HttpRequest): boolean {
  const [one, other] = [urlOf(htu), urlOf(address ?? '')];
  if (one === null) return false;
  if (other === null) return pathOf(one) === address;
  const isSameOrigin = hasScheme ? one.origin === other.origin : one.host === other.host;
  return isSameOrigin && pathOf(one) === pathOf(other);
}

/** Returns the path in its normal form: only what must be encoded is (RFC 3986 §6.2.2). */
const pathOf = ({ pathname }: URL): string =>
  pathname.replace(/%[\da-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase();
  });

/** Returns a text as a URL; null if it is not one. */
export function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
