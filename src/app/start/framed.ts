import { speakAsChosen } from '../../beside/chosen-language.ts';
import { showFramedNotice } from '../../beside/framed.ts';
import { language } from '../../core/text/language.ts';

/** Shows, in place of the app, that it does not run inside another page. */
export async function showFramed(): Promise<void> {
  await speakAsChosen(async () => (await import('../../language/de/beside.ts')).besideGerman);
  document.documentElement.lang = language();
  showFramedNotice('#root');
}
