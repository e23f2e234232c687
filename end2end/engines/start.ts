import { startOn } from '../global-setup';

/** Which database lies below makes no difference to a browser. */
export default (): Promise<() => Promise<void>> => startOn(['sqlite']);
