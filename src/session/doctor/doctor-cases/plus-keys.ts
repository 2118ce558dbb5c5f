import * as node from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/**
 * EC keys whose public halves have plus signs in their PEM, each in other places: a generated key
 * would have them anywhere or nowhere. PKCS#8 in base64.
 */
const pkcs8 = {
  afterCapitals:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgL3NGT0BC4Kap/gP1/hvTSSwpX3QUlVA69RiCnV2JB0WhRANCAARCaVsRl62i/qPeGLNLXGRJdBDPxSy1D4Htw/JfiWaIN69pZ0AFctS9CmzuqEzY3RA7WiA4qsstgPll2KMjoOzZ',
  atStartOfLastLine:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+rsZ06Z3xDYiQs778f4tSrlqSSMSYZC/uGQvA7KiskyhRANCAARF6vS8rqjw6chnm3EST/mE4oLh7Ub6+xsgGyM4IRQaDPC4SNKjoXHsBOdbEyHaPvzAVM8Hd12OYomXQa/yRCtw',
  anywhere:
    'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkhRXrbvEd7tbQjbyl3q1nGReG5rVG+9X0iF8wOF+YYShRANCAAQI4GM3O6XsEYjv/r59+hH151cFf2EUPzW5vehAl0mN46GnsfD6KHLCFTrJmbAXxl2OnDxFZXQti3pmlx748VBR',
};

export const plusKeys: readonly { readonly where: string; readonly key: KeyObject }[] = Object.entries(pkcs8).map(
  ([where, base64]) => ({
    where,
    key: node.createPrivateKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'pkcs8' }),
  }),
);
