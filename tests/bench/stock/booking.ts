import { BookingBot } from './bookingBot';
import { serveStock } from './stockServer';

void serveStock(new BookingBot(), Number(process.env.PORT));
