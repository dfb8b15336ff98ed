import { takeConnection } from './paneConnection';

takeConnection(window);
