import { configure } from '@testing-library/react';

/*
 * For tests that render. They wait for what appears later, with a limit against hanging only: the
 * default of one second is less than a busy machine needs.
 */
configure({ asyncUtilTimeout: 90_000 });
