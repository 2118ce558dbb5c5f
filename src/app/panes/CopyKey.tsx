import type { Key } from '../../core/keys/key.ts';
import type { PrintFormat } from '../../core/keys/print-key.ts';
import { keyTitle } from '../../core/keys/words.ts';
import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { whenLoaded } from '../../ui/load.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { MenuGroup } from '../../ui/menu-item.ts';
import { useCopying } from '../page/copying.ts';
import { useSession } from '../page/use-session.ts';

const formats: readonly { readonly format: PrintFormat; readonly name: () => string; readonly isPrivate: boolean }[] = [
  { format: 'public-pem', name: () => t`Public key, PEM`, isPrivate: false },
  { format: 'public-jwk', name: () => t`Public key, JWK`, isPrivate: false },
  { format: 'private-pem', name: () => t`Private key, PEM (PKCS#8)`, isPrivate: true },
  { format: 'private-jwk', name: () => t`Private key, JWK`, isPrivate: true },
];

const keysOf = ({ ring }: Session): readonly Key[] => ring?.keys ?? none;
const none: readonly Key[] = [];

/** Copies the keys in other forms: PEM and JWK, and the public half of a private key. */
export function CopyKey() {
  const keys = useSession(keysOf);
  const typed = useSession((session) => session.key.text);
  const { copy } = useCopying(t`Key`);
  const asTyped: MenuGroup = {
    title: t`Unchanged`,
    items: [{ name: t`Text of the Key box`, onPress: () => void copy(typed) }],
  };
  const groups = keys.map((key): MenuGroup => {
    const items = formatsOf(key).map(({ format, name }) => ({
      name: name(),
      onPress: () =>
        void whenLoaded(
          () => import('../../core/keys/print-key.ts'),
          ({ printKey }) => copy(printKey(key, format) ?? ''),
        ),
    }));
    return { title: `${keys.length > 1 ? `${key.index + 1}. ` : ''}${keyTitle(key)}`, items };
  });
  return (
    <Menu
      label={<Icon name="copy" className="size-4" />}
      name={t`Copy key`}
      groups={() => [asTyped, ...groups]}
      disabled={typed === ''}
    />
  );
}

function formatsOf(key: Key) {
  if (key.jwk.kty === 'oct') return [{ format: 'private-jwk', name: () => t`Secret, JWK` } as const];
  return formats.filter(({ isPrivate }) => key.isPrivate || !isPrivate);
}
