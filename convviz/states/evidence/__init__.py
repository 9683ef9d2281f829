"""Why a network answered as it did: what is asked, what is answered, and how it is looked at. No Qt, no TensorFlow."""
