// The system's zlib, which Corpus unpacks .gz files with.
#include <zlib.h>
